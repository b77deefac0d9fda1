import type { ReadItem } from "./read-item.js";

/**
 * Turns bytes into records piece by piece. What it yields depends on the bytes only, never on how they were
 * cut; a piece is not held on to after the call.
 */
export interface RecordReader {
  write(chunk: Uint8Array): Iterable<ReadItem>;
  /** What the end of the input completes. */
  end(): Iterable<ReadItem>;
}
