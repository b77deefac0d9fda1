import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { run } from "./run-in-process.js";

describe("verdex completion", () => {
  test.each(["bash", "zsh", "fish"])("%s knows commands and options", async (shell) => {
    const { code, stdout } = await run(["completion", shell]);
    expect(code).toBe(0);
    for (const word of [
      "classify",
      "explain",
      "crosswalk",
      "validate",
      "as-of",
      "no-color",
      "unattributed",
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test.runIf(process.platform !== "win32")("bash offers what may follow", async () => {
    const { stdout: script } = await run(["completion", "bash"]);
    const offered = (...words: string[]) => {
      const line = words.map((word) => `'${word}'`).join(" ");
      const ask = `COMP_WORDS=(verdex ${line}); COMP_CWORD=${words.length}; _verdex; echo "\${COMPREPLY[*]}"`;
      return execFileSync("bash", ["-c", `${script}\n${ask}`], { encoding: "utf8" })
        .trim()
        .split(" ");
    };
    expect(offered("cla")).toEqual(["classify"]);
    expect(offered("catalogue", "s")).toEqual(["show"]);
    expect(offered("classify", "--as")).toEqual(["--as-of"]);
    expect(offered("catalogue", "list", "--fo")).toEqual(["--format"]);
    expect(offered("check", "--fo")).toEqual(["--format"]);
    expect(offered("check", "--format", "s")).toEqual(["stylish", "sarif"]);
    expect(offered("check", "-f", "g")).toEqual(["github", "gitlab"]);
    expect(offered("classify", "--format", "s")).toEqual([""]);
  });
});
