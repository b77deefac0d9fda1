import { rename, rm } from "node:fs/promises";
import type { Checkpoint } from "./checkpoint.js";
import { writeCheckpoint } from "./checkpoint.js";
import { openPartFile, type PartFile } from "./part-file.js";

/** Where the files of a run are: those that stay, and those beside them while it lasts. */
export interface RunPaths {
  readonly out: string;
  readonly quarantine: string;
  readonly part: string;
  /** A file made of what was spooled in the part file. */
  readonly made: string;
  readonly quarantinePart: string;
  readonly ids: string;
  /** Ids memory does not hold, in the order of their hashes. */
  readonly idRuns: string;
  /** What the pieces give to the book of the run. */
  readonly book: string;
  readonly checkpoint: string;
  /** There while a run is at work. */
  readonly lock: string;
  /** There as well, for runs that have another output and the same quarantine. */
  readonly quarantineLock: string;
}

export function runPaths(out: string, quarantine: string): RunPaths {
  return {
    out,
    quarantine,
    part: `${out}.part`,
    made: `${out}.made`,
    quarantinePart: `${quarantine}.part`,
    ids: `${out}.ids`,
    idRuns: `${out}.ids.runs`,
    book: `${out}.book.part`,
    checkpoint: `${out}.checkpoint`,
    lock: `${out}.lock`,
    quarantineLock: `${quarantine}.lock`,
  };
}

/** The growing files of a run. */
export interface RunFiles {
  readonly output: PartFile;
  readonly quarantine: PartFile;
  readonly ids: PartFile;
  readonly book: PartFile;
  lengths(): Checkpoint["lengths"];
  /** Says that everything up to here is good. */
  save(state: Omit<Checkpoint, "version" | "lengths">): Promise<void>;
  close(): Promise<void>;
}

export async function openRunFiles(paths: RunPaths, keep: Checkpoint["lengths"]): Promise<RunFiles> {
  const all: PartFile[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(all.map((file) => file.close()));
  };
  const openOne = async (path: string, length: number): Promise<PartFile> => {
    const file = await openPartFile(path, length).catch(async (error: unknown) => {
      await close();
      throw error;
    });
    all.push(file);
    return file;
  };
  const output = await openOne(paths.part, keep.output);
  const quarantine = await openOne(paths.quarantinePart, keep.quarantine);
  const ids = await openOne(paths.ids, keep.ids);
  const book = await openOne(paths.book, keep.book);
  const lengths = () => ({
    output: output.length,
    quarantine: quarantine.length,
    ids: ids.length,
    book: book.length,
  });
  return {
    output,
    quarantine,
    ids,
    book,
    lengths,
    async save(state) {
      await Promise.all(all.map((file) => file.sync()));
      await writeCheckpoint(paths.checkpoint, { version: 1, lengths: lengths(), ...state });
    },
    close,
  };
}

/** Gives the finished files their names and clears away the rest. Done again after a kill, it does what is left. */
export async function keepRun(paths: RunPaths, ready: string, rejected: boolean): Promise<void> {
  await renameIfThere(ready, paths.out);
  if (rejected) await renameIfThere(paths.quarantinePart, paths.quarantine);
  // rejected rows of an earlier run are none of this result
  else await rm(paths.quarantine, { force: true });
  await discardRun(paths);
}

/** Removes what an unfinished run left. */
export async function discardRun(paths: RunPaths): Promise<void> {
  await rm(paths.checkpoint, { force: true });
  for (const path of [paths.part, paths.made, paths.quarantinePart, paths.ids, paths.idRuns, paths.book])
    await rm(path, { force: true });
}

async function renameIfThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
