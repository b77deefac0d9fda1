import { once } from "node:events";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../cli/run-in-process.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { book } from "./sample-book.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
const input = folder.file("book.csv", book(3));
const text = readFileSync(input, "utf8");
symlinkSync(folder.path, at("same-folder"));
const mapping = folder.file("mapping.yaml", "columns:\n  - heading: 贷款用途\n    field: purpose\n");
const decisions = folder.file("decisions.jsonl", "");

describe("files a command line names", () => {
  test.each([
    [["bulk", input, "-o", at("z.csv"), "--account", input], "--account"],
    [["bulk", input, "-o", at("z.csv"), "--quarantine", input], "--quarantine"],
    [["bulk", input, "-o", at("z.csv"), "--save-mapping", input], "--save-mapping"],
    [["bulk", input, "-o", at("z.csv"), "--book", input], "--book"],
    [["bulk", input, "-o", at("z.csv"), "--book", at("same-folder/book.csv")], "--book"],
    [["bulk", input, "-o", input], "--out"],
    [["bulk", input, "--distinct", "-o", input, "-f", "jsonl"], "--out"],
    [["book", input, "-o", input], "--out"],
    [["review", "export", input, "-o", input], "--out"],
    [["review", "import", input, "--decisions", input], "--decisions"],
  ])("what is read is not written over: %j", async (argv, option) => {
    const { code, stderr } = await run(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${option} `)]);
    expect(stderr).toContain("is an input too");
    expect(readFileSync(input, "utf8")).toBe(text);
    expect(existsSync(at("z.csv"))).toBe(false);
  });

  test.each([
    [
      ["bulk", input, "-o", at("z.csv"), "--account", at("z.csv")],
      ["--out", "--account"],
    ],
    [
      ["bulk", input, "-o", at("z.csv"), "--account", at("same-folder/z.csv")],
      ["--out", "--account"],
    ],
    [
      ["bulk", input, "-o", at("z.csv"), "--book", at("z.csv")],
      ["--out", "--book"],
    ],
    [
      ["bulk", input, "-o", at("z.csv"), "--book", at("b.csv"), "--account", at("b.csv")],
      ["--account", "--book"],
    ],
    [
      ["bulk", input, "-o", at("z.csv"), "--quarantine", at("z.csv.part")],
      ["--out", "--quarantine"],
    ],
    [
      ["bulk", input, "-o", decisions, "-f", "jsonl", "--decisions", decisions],
      ["--out", "--decisions"],
    ],
    [
      ["review", "export", input, "-o", at("d.csv"), "--decisions", folder.file("d.csv", "")],
      ["--out", "--decisions"],
    ],
    [
      ["bulk", input, "-o", at("z.csv"), "--mapping", mapping, "--save-mapping", mapping],
      ["--mapping", "--save-mapping"],
    ],
  ])("two options do not name one file: %j", async (argv, options) => {
    const { code, stderr } = await run(argv);
    expect(code, stderr).toBe(2);
    for (const option of options) expect(stderr).toContain(option);
    expect(existsSync(at("z.csv"))).toBe(false);
    expect(readFileSync(decisions, "utf8")).toBe("");
  });

  test("a folder that is not there is told before the run, by the option that names it", async () => {
    for (const option of ["--account", "--quarantine", "--save-mapping", "--book"]) {
      const { code, stderr } = await run(["bulk", input, "-o", at("z.csv"), option, at("no/q.json")]);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`${option} ${at("no/q.json")}`)]);
      expect(existsSync(at("z.csv"))).toBe(false);
    }
  });

  test.skipIf(process.platform === "win32")(
    "a folder, a pipe or a device is no place for a result",
    async () => {
      mkdirSync(at("folder.csv"));
      const pipe = createServer().listen(at("pipe.csv"));
      await once(pipe, "listening");
      symlinkSync("/dev/null", at("device.csv"));
      for (const name of ["folder.csv", "pipe.csv", "device.csv"]) {
        for (const argv of [
          ["bulk", input, "-o", at(name)],
          ["bulk", input, "-o", at("z.csv"), "--account", at(name)],
          ["classify", input, "-o", at(name)],
          ["book", input, "-o", at(name)],
        ]) {
          const { code, stderr } = await run(argv);
          expect([code, stderr], argv.join(" ")).toEqual([2, expect.stringContaining(at(name))]);
        }
        expect(existsSync(at("z.csv"))).toBe(false);
      }
      expect(lstatSync(at("device.csv")).isSymbolicLink()).toBe(true);
      expect(lstatSync(at("pipe.csv")).isSocket()).toBe(true);
      pipe.close();
    },
  );

  test("account and mapping appear under their names and leave nothing beside them", async () => {
    writeFileSync(at("a.json"), "before");
    const argv = [
      "bulk",
      input,
      "-o",
      at("y.csv"),
      "--account",
      at("a.json"),
      "--save-mapping",
      at("m.yaml"),
    ];
    expect((await run(argv)).code).toBe(0);
    expect(JSON.parse(readFileSync(at("a.json"), "utf8"))).toMatchObject({ in: 3 });
    expect(readFileSync(at("m.yaml"), "utf8")).toContain("columns");
    expect(readdirSync(folder.path).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});
