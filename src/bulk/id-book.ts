import { closeSync, openSync } from "node:fs";
import { type IdRun, writeIdRun } from "./id-run.js";
import { createIdTable } from "./id-table.js";

/** Where an id was used first, by the hash of the id. */
export interface IdBook {
  /** The line of the first use; nothing where this is it. */
  use(low: number, high: number, line: number): number | undefined;
  readonly size: number;
  close(): void;
}

export interface IdBookOptions {
  /** File that takes the ids memory is not to hold. */
  readonly file: string;
  /** Ids that are held in memory. */
  readonly most?: number;
}

/** 350,000 ids fill a table of 6 MB; a run of them costs another half a megabyte while it is on disk. */
const MOST = 350_000;

/**
 * The ids of a run, in memory that stays flat: when the table is full its ids move to a file in order of their
 * hashes, and a small filter tells of nearly every new id that it is not among them.
 */
export function createIdBook({ file, most = MOST }: IdBookOptions): IdBook {
  const table = createIdTable();
  const runs: IdRun[] = [];
  let handle: number | undefined;
  let bytes = 0;
  let size = 0;

  const moveOut = (): void => {
    handle ??= openSync(file, "w+");
    const run = writeIdRun(handle, bytes, table);
    runs.push(run);
    bytes += run.bytes;
    table.clear();
  };
  const onDisk = (low: number, high: number): number | undefined => {
    for (const run of runs) {
      const line = run.find(low, high);
      if (line !== undefined) return line;
    }
    return undefined;
  };

  return {
    use(low, high, line) {
      const first = table.find(low, high) ?? onDisk(low, high);
      if (first !== undefined) return first;
      if (table.size >= most) moveOut();
      table.add(low, high, line);
      size++;
      return undefined;
    },
    get size() {
      return size;
    },
    close() {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
    },
  };
}
