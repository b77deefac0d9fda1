import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "./temporary-folder.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
// the built file where there is one, else the sources
const folder = temporaryFolder();
const command = existsSync(built) ? [built] : ["--import", "tsx", "src/cli/main.ts"];

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real program; a reader stops after the first piece, or before it. */
function start(argv: readonly string[], { stdin = "", readers = "all" } = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, ...argv], {
      cwd: root,
      env: { PATH: process.env.PATH ?? "", LANG: "en_US.UTF-8" },
    });
    let stdout = "";
    let stderr = "";
    if (readers === "none") child.stdout.destroy();
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      if (readers === "first") child.stdout.destroy();
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      stderr += text;
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(stdin);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

const line = (at: number) =>
  `${JSON.stringify({ id: `L-${at}`, kind: "loan", purpose: "新建农光互补光伏电站", approvedOn: "2025-11-03" })}\n`;

test("a pipe in, JSON lines out, the counts beside it", async () => {
  const { code, stdout, stderr } = await start(["classify", "-", "-f", "jsonl"], {
    stdin: line(1) + line(2),
  });
  expect(stderr).toMatch(/^in 2 = answered 2 \+ rejected 0/);
  expect(
    stdout
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text).decision.code),
  ).toEqual(["4.2.2", "4.2.2"]);
  expect(code).toBe(0);
});

test("the exit code reaches the shell", async () => {
  expect((await start(["explain", "99.99"])).code).toBe(2);
  expect((await start(["classify", "no-such-file.jsonl"])).code).toBe(4);
});

test("a reader who has seen enough is no failure", async () => {
  const stdin = Array.from({ length: 5000 }, (_, at) => line(at)).join("");
  const { code, stderr } = await start(["classify", "-", "-f", "jsonl"], { stdin, readers: "first" });
  expect(stderr).not.toMatch(/EPIPE|Error/);
  expect(code).toBe(0);
});

test("a reader who has gone changes nothing of what a check ends with, or keeps", async () => {
  const bad = folder.file("bad.yaml", "id: p\nkind: loan\nlabel: nope\neligibleUses: [办公]\n");
  const baseline = join(folder.path, "known.json");
  const args = ["check", bad, "--no-config"];
  const ended = await start(args, { readers: "none" });
  expect(ended.stderr).not.toMatch(/EPIPE|Error/);
  expect(ended.code).toBe(1);
  const keep = ["--baseline", baseline, "--update-baseline"];
  expect((await start([...args, ...keep], { readers: "none" })).code).toBe(1);
  expect(existsSync(baseline)).toBe(true);
});

test("explaining and reclassifying end when their reader has gone", async () => {
  const stdin = Array.from({ length: 3000 }, (_, at) => line(at)).join("");
  for (const args of [
    ["explain", "-"],
    ["catalogue", "reclassify", "-", "--to", "2025"],
  ]) {
    const { code, stderr } = await start(args, { stdin, readers: "none" });
    expect(stderr).not.toMatch(/EPIPE|Error/);
    expect(code).toBe(0);
  }
});
