import { readSync, writeSync } from "node:fs";
import { type Bloom, createBloom } from "./bloom.js";

/** Ids that were moved to disk, in order of their hashes. */
export interface IdRun {
  /** The line of an id; nothing where it is not among them. */
  find(low: number, high: number): number | undefined;
  /** Bytes it has on disk. */
  readonly bytes: number;
}

export interface IdEntries {
  /** Pairs of low and high halves, in memory that whoever asks may change. */
  readonly hashes: Uint32Array<ArrayBuffer>;
  lineOf(low: number, high: number): number;
}

/** Hashes in a block: one read finds any of them. */
const BLOCK = 256;
const HASH = 8;
const LINE = 4;
/** Where the high half stands in a 64-bit number on this machine. */
const HIGH = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;
const LOW = 1 - HIGH;

/**
 * Writes ids to a file and keeps what finds them again: a filter that tells most ids that are not there without
 * looking, and the first hash of each block.
 */
export function writeIdRun(file: number, offset: number, { hashes, lineOf }: IdEntries): IdRun {
  const count = hashes.length / 2;
  const bloom: Bloom = createBloom(count);
  // sorted where they are, and lines written a block at a time: memory is shortest just now
  for (let at = 0; at < hashes.length; at += 2) {
    const low = hashes[at] ?? 0;
    const high = hashes[at + 1] ?? 0;
    bloom.add(low, high);
    hashes[at + LOW] = low;
    hashes[at + HIGH] = high;
  }
  new BigUint64Array(hashes.buffer).sort();
  writeAll(file, new Uint8Array(hashes.buffer), offset);
  const firsts = new Uint32Array(Math.ceil(count / BLOCK));
  const lines = new Uint32Array(BLOCK);
  for (let from = 0; from < count; from += BLOCK) {
    const many = Math.min(BLOCK, count - from);
    firsts[from / BLOCK] = hashes[2 * from + HIGH] ?? 0;
    for (let k = 0; k < many; k++) {
      const at = 2 * (from + k);
      lines[k] = lineOf(hashes[at + LOW] ?? 0, hashes[at + HIGH] ?? 0);
    }
    writeAll(file, new Uint8Array(lines.buffer, 0, many * LINE), offset + count * HASH + from * LINE);
  }

  const find = (low: number, high: number): number | undefined => {
    if (!bloom.mayHave(low, high)) return undefined;
    const first = blockBefore(firsts, high);
    let last = first;
    while ((firsts[last + 1] ?? Number.POSITIVE_INFINITY) <= high) last++;
    const start = first * BLOCK;
    const end = Math.min(count, (last + 1) * BLOCK);
    const block = new Uint32Array(2 * (end - start));
    readAll(file, new Uint8Array(block.buffer), offset + start * HASH);
    for (let at = 0; at < block.length; at += 2) {
      if (block[at + LOW] !== low || block[at + HIGH] !== high) continue;
      const line = new Uint32Array(1);
      readAll(file, new Uint8Array(line.buffer), offset + count * HASH + (start + at / 2) * LINE);
      return line[0];
    }
    return undefined;
  };
  return { find, bytes: count * (HASH + LINE) };
}

/** The last block that starts below a hash: those of the same high half may begin in it. */
function blockBefore(firsts: Uint32Array, high: number): number {
  let from = 0;
  let to = firsts.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((firsts[middle] ?? 0) < high) from = middle + 1;
    else to = middle;
  }
  return Math.max(0, from - 1);
}

function writeAll(file: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, offset + done);
  }
}

function readAll(file: number, bytes: Uint8Array, offset: number): void {
  for (let done = 0; done < bytes.length; ) {
    const read = readSync(file, bytes, done, bytes.length - done, offset + done);
    if (read === 0) throw new Error("the file of ids was cut off");
    done += read;
  }
}
