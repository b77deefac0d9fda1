import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { bookCsv, bookRow } from "./sample-book.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const built = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
const worker = fileURLToPath(new URL("../../dist/bulk-worker.js", import.meta.url));
// the built program where there is one, else the sources
const command = existsSync(built) && existsSync(worker) ? [built] : ["--import", "tsx", "src/cli/main.ts"];
const folder = temporaryFolder();
const KILLS = 20;

/** Numbers that are the same in every run of the test. */
function drawer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

function bulk(argv: readonly string[], onStderr?: (kill: () => void) => void): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...command, "bulk", ...argv, "--lang", "en"], {
      cwd: root,
      env: { PATH: process.env.PATH ?? "" },
    });
    let stderr = "";
    child.stdout.resume();
    child.stderr.setEncoding("utf8").on("data", (text) => {
      // said when the run is about to answer its first row
      if (stderr === "") onStderr?.(() => child.kill("SIGKILL"));
      stderr += text;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stderr }));
  });
}

test("killed at 20 moments and taken up again, a run gives the file of an undisturbed one", {
  timeout: 600_000,
}, async () => {
  const draw = drawer(41);
  const rows = Array.from({ length: 12_000 }, (_, n) => bookRow(n, n % 97 === 96 ? "L-3" : `L-${n}`));
  const input = folder.file(
    "book.csv",
    bookCsv([...rows.slice(0, 500), ["nur", "zwei"], ...rows.slice(500)]),
  );
  const out = (name: string): string => join(folder.path, name);
  const undisturbed = await bulk([
    input,
    "--out",
    out("whole.jsonl"),
    "--workers",
    "1",
    "--account",
    out("whole.json"),
    "--book",
    out("whole.book.csv"),
  ]);
  expect(undisturbed.code, undisturbed.stderr).toBe(1);

  const account = (name: string): object => {
    return { ...JSON.parse(readFileSync(out(name), "utf8")), out: "", quarantine: "" };
  };
  const argv = [
    input,
    "--out",
    out("killed.jsonl"),
    "--resume",
    "--chunk-size",
    "16384",
    "--account",
    out("killed.json"),
    "--book",
    out("killed.book.csv"),
  ];
  const same = (ended: Ended): void => {
    expect(ended.code, ended.stderr).toBe(1);
    for (const name of ["jsonl", "jsonl.quarantine.csv", "book.csv"]) {
      expect(readFileSync(out(`killed.${name}`), "utf8")).toBe(readFileSync(out(`whole.${name}`), "utf8"));
    }
    expect(account("killed.json")).toEqual(account("whole.json"));
    rmSync(out("killed.jsonl"));
  };
  for (let kills = 0, run = 0; kills < KILLS; run++) {
    const wait = draw() * 450;
    const ended = await bulk([...argv, "--workers", String(run % 3)], (kill) => setTimeout(kill, wait));
    if (ended.signal === "SIGKILL") kills++;
    else same(ended);
  }
  same(await bulk([...argv, "--workers", "0"]));
});
