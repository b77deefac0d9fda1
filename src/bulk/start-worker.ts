// under a name of its own: the built command line has one called createRequire in front of each file
import { createRequire as requireFrom } from "node:module";
import { pathToFileURL } from "node:url";
import { Worker, type WorkerOptions } from "node:worker_threads";

// CommonJS has no import.meta and modules have no __filename
const here = (import.meta.url as string | undefined) ?? pathToFileURL(__filename).href;

/** Starts a worker: its code stands beside this file, built or as it was written. */
export function startWorker(options: WorkerOptions): Worker {
  // what a program was started with is not for its workers
  const plain = { ...options, execArgv: [] };
  if (!here.endsWith(".ts")) return new Worker(new URL("./bulk-worker.js", here), plain);
  const api = requireFrom(here)
    .resolve("tsx/esm/api")
    .replace(/\.cjs$/, ".mjs");
  const loader = pathToFileURL(api).href;
  const code = new URL("./bulk-worker.ts", here).href;
  const text = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(code)}); });`;
  return new Worker(text, { ...plain, eval: true });
}
