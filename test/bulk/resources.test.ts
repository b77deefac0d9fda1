import { existsSync, mkdirSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { expect, test, vi } from "vitest";
import { openHeaders } from "../../src/bulk/open-headers.js";
import { runBook } from "../../src/bulk/run-book.js";
import { openRunFiles, runPaths } from "../../src/bulk/run-files.js";
import { openWorkerPool } from "../../src/bulk/worker-pool.js";
import type { Source } from "../../src/io/source.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { plainSettings, start } from "./bulk-run.js";

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

/** Sources that count how many of them are open. */
function counted() {
  const state = { open: 0 };
  const open = async (path: string): Promise<Source> => {
    if (path === "broken") throw new Error("broken");
    state.open++;
    return {
      header: { format: "jsonl", lang: "en" },
      async *pieces() {},
      close: async () => void state.open--,
    };
  };
  return { state, open };
}

test("a pool whose worker ends before it says anything is not waited for", async () => {
  const job = { settings: plainSettings, layout: { files: [], names: [], places: [], reviewed: false } };
  const ending = () => new Worker("process.exit(3)", { eval: true });
  await expect(openWorkerPool({ ...job, headers: [] }, 2, ending)).rejects.toThrow("ended with 3");
});

test("what was opened is closed where the next cannot be", async () => {
  const { state, open } = counted();
  await expect(openHeaders({ inputs: ["a", "broken"], open }, "en")).rejects.toThrow("broken");
  expect(state.open).toBe(0);
  const run = { inputs: ["a"], open, workers: 0 };
  const decisions = at("none.jsonl");
  await expect(start({ ...run, out: at("x.jsonl"), settings: { decisions } })).rejects.toThrow(decisions);
  expect(state.open).toBe(0);
  const settings = { ...plainSettings, detail: "none", book: true } as const;
  const onStart = () => Promise.reject(new Error("stopped"));
  await expect(runBook({ ...run, settings, onStart })).rejects.toThrow("stopped");
  expect(state.open).toBe(0);
  expect(readdirSync(folder.path)).toEqual([]);
});

test.skipIf(!existsSync("/proc/self/fd"))(
  "part files are closed where one of them cannot be opened",
  async () => {
    const paths = runPaths(at("y.jsonl"), at("q.csv"));
    mkdirSync(paths.ids);
    await expect(openRunFiles(paths, { output: 0, quarantine: 0, ids: 0, book: 0 })).rejects.toThrow();
    const open = readdirSync("/proc/self/fd").flatMap((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`);
      } catch {
        return [];
      }
    });
    expect(open.filter((path) => path.startsWith(folder.path))).toEqual([]);
  },
);

test("the ids of a book leave nothing behind", async () => {
  mkdirSync(at("tmp"));
  vi.stubEnv("TMPDIR", at("tmp"));
  const settings = { ...plainSettings, detail: "none", book: true } as const;
  await runBook({ inputs: ["a"], open: counted().open, workers: 0, settings });
  vi.unstubAllEnvs();
  expect(readdirSync(at("tmp"))).toEqual([]);
});
