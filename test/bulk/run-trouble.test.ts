import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openReadable } from "../../src/bulk/open-readable.js";
import { openSource } from "../../src/io/open-source.js";
import { run } from "../cli/run-in-process.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { start, textOf } from "./bulk-run.js";
import { book } from "./sample-book.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
const input = folder.file("book.csv", book(60));

async function interrupted(out: string): Promise<void> {
  const stop = new AbortController();
  const { signal } = stop;
  // as the command line has it
  const settings = { byteOrderMark: true };
  const onProgress = ({ rows }: { rows: number }) => rows > 20 && stop.abort();
  const outcome = await start({ inputs: [input], out, pieceSize: 300, settings, signal, onProgress });
  expect(outcome.interrupted).toBe(true);
}

const resume = (out: string, ...more: string[]) =>
  run(["bulk", input, "--out", out, "--chunk-size", "300", "--resume", ...more]);

describe("a run that cannot be taken up", () => {
  test.each([
    ["is gone", (part: string) => rmSync(part)],
    ["was cut off", (part: string) => truncateSync(part, 10)],
  ])("says that its part file %s, and --restart begins anew", async (_, spoil) => {
    const out = at("spoilt.jsonl");
    await interrupted(out);
    spoil(`${out}.part`);
    const { code, stderr } = await resume(out);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${out}.part`)]);
    expect(stderr).toContain("--restart");
    expect((await run(["bulk", input, "--out", out, "--restart"])).code).toBe(0);
    expect(readFileSync(out, "utf8").match(/\n/g)).toHaveLength(60);
  });

  test("says so, too, where all rows were answered", async () => {
    const out = at("complete.jsonl");
    mkdirSync(out);
    await expect(start({ inputs: [input], out })).rejects.toMatchObject({ syscall: "rename" });
    rmSync(out, { recursive: true });
    rmSync(`${out}.part`);
    await expect(start({ inputs: [input], out, resume: true })).rejects.toMatchObject({ reason: "damaged" });
    expect(existsSync(out)).toBe(false);
  });

  test("--resume and --restart do not go together", async () => {
    const out = at("both.jsonl");
    await interrupted(out);
    const { code, stderr } = await resume(out, "--restart");
    expect([code, stderr]).toEqual([2, expect.stringContaining("do not go together")]);
    expect(existsSync(`${out}.checkpoint`)).toBe(true);
  });
});

describe("two runs on one output", () => {
  test("the second leaves the files of the first alone", async () => {
    const whole = await textOf({ inputs: [input], out: at("alone.jsonl") });
    const out = at("shared.jsonl");
    let second: Promise<unknown> | undefined;
    await start({
      inputs: [input],
      out,
      pieceSize: 300,
      onProgress: () => {
        second ??= start({ inputs: [input], out, restart: true }).catch((error: unknown) => error);
      },
    });
    expect(await second).toMatchObject({ reason: "busy", names: [`${out}.lock`] });
    expect(readFileSync(out, "utf8")).toBe(whole);
    expect(readdirSync(folder.path).filter((name) => name.startsWith("shared.jsonl"))).toEqual([
      "shared.jsonl",
    ]);
  });

  test("a lock of a process that is at work is told, with what to do", async () => {
    const out = at("busy.jsonl");
    writeFileSync(`${out}.lock`, JSON.stringify({ host: hostname(), pid: process.ppid }));
    const { code, stderr } = await run(["bulk", input, "--out", out, "--restart"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("another run is writing")]);
    expect(stderr).toContain(`${out}.lock`);
    expect(existsSync(out)).toBe(false);
  });

  test("a second run with another output keeps off the quarantine of the first", async () => {
    const bad = folder.file("bad.csv", book(60).replaceAll("-05-15", "-13-15"));
    const quarantine = at("common.csv");
    let second: Promise<unknown> | undefined;
    const { account } = await start({
      inputs: [bad],
      out: at("one.jsonl"),
      quarantine,
      pieceSize: 300,
      onProgress: () => {
        second ??= start({ inputs: [input], out: at("two.jsonl"), quarantine }).catch(
          (error: unknown) => error,
        );
      },
    });
    expect(await second).toMatchObject({ reason: "busy", names: [`${quarantine}.lock`] });
    expect(account.rejected).toBeGreaterThan(0);
    expect(readFileSync(quarantine, "utf8").trimEnd().split("\r\n")).toHaveLength(account.rejected + 1);
    expect(existsSync(`${quarantine}.lock`)).toBe(false);

    writeFileSync(`${quarantine}.lock`, JSON.stringify({ host: hostname(), pid: process.ppid }));
    const told = await run(["bulk", input, "--out", at("two.jsonl"), "--quarantine", quarantine]);
    expect(told).toMatchObject({ code: 2, stderr: expect.stringContaining(`is writing ${quarantine}.`) });
    rmSync(`${quarantine}.lock`);
  });

  test.each([
    [
      "of a process that is gone",
      () => ({ host: hostname(), pid: spawnSync(process.execPath, ["-e", ""]).pid }),
    ],
    ["of another process of the same number", () => ({ host: hostname(), pid: process.pid })],
    ["of another machine", () => ({ host: `not-${hostname()}`, pid: process.ppid })],
  ])("a lock %s keeps nobody out", async (_, owner) => {
    const out = at("left.jsonl");
    writeFileSync(`${out}.lock`, JSON.stringify(owner()));
    expect((await run(["bulk", input, "--out", out])).code).toBe(0);
    expect(existsSync(`${out}.lock`)).toBe(false);
  });
});

describe("a run that was killed a moment ago", () => {
  const lockedBy = async (lock: string): Promise<number> => {
    const out = at("killed.jsonl");
    writeFileSync(`${out}.lock`, lock);
    return (await run(["bulk", input, "--out", out])).code;
  };
  const by = (pid: number | undefined): string => JSON.stringify({ host: hostname(), pid });

  test("is waited for", async () => {
    const going = spawn(process.execPath, ["-e", "setTimeout(() => undefined, 600)"]);
    expect(await lockedBy(by(going.pid))).toBe(0);
  });

  test("may have left a lock it had not written", async () => {
    expect(await lockedBy("")).toBe(0);
  });

  test.skipIf(process.platform !== "linux")("is over although its number is still taken", async () => {
    const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 20"]);
    const [line] = await once(parent.stdout, "data");
    const code = await lockedBy(by(Number(line)));
    parent.kill();
    expect(code).toBe(0);
  });
});

describe("an output that is a link", () => {
  test.each([
    ["bulk", [], "l.jsonl"],
    ["bulk", ["--distinct"], "m.jsonl"],
    ["review", ["export"], "n.csv"],
  ])("stays one, and what it leads to is new: %s %j", async (command, words, name) => {
    const real = folder.file(`real-${name}`, "old");
    symlinkSync(real, at(name));
    const argv = words[0] === "export" ? [command, "export", input] : [command, input, ...words];
    const { code, stderr } = await run([...argv, "--out", at(name)]);
    expect(code, stderr).toBe(0);
    expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, "utf8")).not.toBe("old");
  });
});

describe("what the operating system refuses is told of the file it is about", () => {
  test("an input that cannot be read keeps the others from nothing", async () => {
    const open = (path: string) =>
      openReadable(path, "en", () => openSource(path, { lang: "en", columns: undefined }));
    const inputs = [
      folder.file("one.jsonl", '{"id":"L-1","kind":"loan","purpose":"屋顶光伏电站"}\n'),
      folder.path,
    ];
    const { files, account } = await start({ inputs, out: at("other.jsonl"), open });
    expect(account.answered).toBe(1);
    expect(files[1]?.error).toMatchObject({
      code: "INPUT_UNREADABLE",
      message: expect.stringContaining(folder.path),
    });
  });

  test("the quarantine file", async () => {
    const broken = folder.file("broken.csv", `${book(2)}x\r\n`);
    mkdirSync(at("q.csv.part"));
    const { code, stderr } = await run(["bulk", broken, "--out", at("q.jsonl"), "--quarantine", at("q.csv")]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`--quarantine ${at("q.csv")}`)]);
  });
});
