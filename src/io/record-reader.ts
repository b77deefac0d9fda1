import type { SourceItem } from "./source.js";

/**
 * Turns bytes into records piece by piece. What it yields depends on the bytes only, never on how they were
 * cut; a piece is not held on to after the call.
 */
export interface RecordReader {
  write(chunk: Uint8Array): Iterable<SourceItem>;
  /** What the end of the input completes. */
  end(): Iterable<SourceItem>;
}
