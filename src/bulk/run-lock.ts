import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ResumeError } from "./resume-error.js";

/** Locks of this process: one it does not know of is left over from another with the same number. */
const held = new Set<string>();

/**
 * Keeps a second run from the files of one that is at work, by a lock for each of them. A run that was killed leaves a lock that keeps nobody
 * out, and so does one of another machine, of which nobody can tell whether it is still at work.
 *
 * @returns what ends the locks
 */
export async function lockRun(...files: readonly string[]): Promise<() => Promise<void>> {
  const unlocks: (() => Promise<void>)[] = [];
  const unlock = async (): Promise<void> => {
    for (const end of unlocks) await end();
  };
  try {
    for (const file of files) unlocks.push(await lockOne(file));
  } catch (error) {
    await unlock();
    throw error;
  }
  return unlock;
}

async function lockOne(file: string): Promise<() => Promise<void>> {
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
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) {
      // a full disk leaves an empty file
      await rm(file, { force: true }).catch(() => undefined);
      throw error;
    }
    if (await staysAtWork(file)) throw new ResumeError("busy", [file]);
    await writeFile(file, text);
  }
}

/** A run that was killed a moment ago takes a while to go, and a lock a moment to be written. */
const LOOKS = 30;
const BETWEEN_MS = 100;

async function staysAtWork(file: string): Promise<boolean> {
  for (let look = 1; ; look += 1) {
    const owner = readOwner(await readFile(file, "utf8").catch(() => ""));
    if (owner !== undefined && !(await isAtWork(owner))) return false;
    // what says nothing for so long is left over from a run that was killed while it wrote the lock
    if (look === LOOKS) return owner !== undefined;
    await setTimeout(BETWEEN_MS);
  }
}

async function isAtWork(owner: Owner): Promise<boolean> {
  if (owner.host !== hostname() || owner.pid === process.pid) return false;
  return isAlive(owner.pid) && !(await isOver(owner.pid));
}

/** Linux keeps the number of a killed process until its parent asks for it, which in a container may be never. */
async function isOver(pid: number): Promise<boolean> {
  const state = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return /\) [ZX] [^)]*$/.test(state);
}

interface Owner {
  readonly host: unknown;
  readonly pid: number;
}

function readOwner(lock: string): Owner | undefined {
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
