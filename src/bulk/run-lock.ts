import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { ResumeError } from "./resume-error.js";

/** Locks of this process: one it does not know of is left over from another with the same number. */
const held = new Set<string>();

/**
 * Keeps a second run from the files of one that is at work. A run that was killed leaves a lock that keeps nobody
 * out, and so does one of another machine, of which nobody can tell whether it is still at work.
 *
 * @returns what ends the lock
 */
export async function lockRun(file: string): Promise<() => Promise<void>> {
  const path = resolve(file);
  if (held.has(path)) throw new ResumeError("busy", [file]);
  held.add(path);
  try {
    await writeLock(file);
  } catch (error) {
    held.delete(path);
    throw error;
  }
  return async () => {
    held.delete(path);
    await rm(file, { force: true });
  };
}

async function writeLock(file: string): Promise<void> {
  const text = JSON.stringify({ host: hostname(), pid: process.pid });
  try {
    await writeFile(file, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    if (isAtWork(await readFile(file, "utf8"))) throw new ResumeError("busy", [file]);
    await writeFile(file, text);
  }
}

function isAtWork(lock: string): boolean {
  const owner = readOwner(lock);
  // a moment ago somebody began to write it
  if (owner === undefined) return true;
  return owner.host === hostname() && owner.pid !== process.pid && isAlive(owner.pid);
}

function readOwner(lock: string): { readonly host: unknown; readonly pid: number } | undefined {
  try {
    const { host, pid } = JSON.parse(lock);
    return Number.isSafeInteger(pid) && pid > 0 ? { host, pid } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // a process of somebody else may not be asked, but is there
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
