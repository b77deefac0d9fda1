import { Buffer } from "node:buffer";
import { ENDLESS } from "./input.js";

/** A line of an input. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Bytes in front of it. */
  readonly offset: number;
  /** Without the newline, with a carriage return in front of it; nothing where the line is too long. */
  readonly bytes: Uint8Array | undefined;
}

export interface LineSplitter {
  write(chunk: Uint8Array): Iterable<Line>;
  end(): Iterable<Line>;
}

export interface LineSplitterOptions {
  /** Bytes in front of the first chunk. */
  readonly offset: number;
  /** Bytes a line may have; of a longer one only the length is kept. */
  readonly limit: number;
  /** The byte that ends a line; a line feed unless told otherwise. */
  readonly newline?: number;
  /** Number of the first line. Default 1. */
  readonly line?: number;
  /** What to throw where a line does not end. */
  endless?(line: number): Error;
}

/** Cuts bytes into lines without ever holding more than one of them. */
export function createLineSplitter(options: LineSplitterOptions): LineSplitter {
  const { offset, limit, newline = 10 } = options;
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = options.line ?? 1;
  let start = offset;

  const line = (last: Uint8Array): Line => {
    const total = length + last.length;
    const bytes = total > limit ? undefined : parts.length === 0 ? last : Buffer.concat([...parts, last]);
    return { number, offset: start, bytes };
  };
  const keep = (rest: Uint8Array): void => {
    length += rest.length;
    if (length > ENDLESS && options.endless !== undefined) throw options.endless(number);
    if (length > limit) parts = [];
    // The source may use its buffer again, so that what is kept has to be a copy.
    else if (rest.length > 0) parts.push(Uint8Array.from(rest));
  };

  return {
    *write(chunk) {
      let position = 0;
      for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, position)) {
        yield line(chunk.subarray(position, end));
        start += length + end - position + 1;
        position = end + 1;
        number++;
        parts = [];
        length = 0;
      }
      keep(chunk.subarray(position));
    },
    *end() {
      if (length > 0) yield line(new Uint8Array(0));
    },
  };
}
