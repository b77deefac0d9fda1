import type { Lang } from "../messages/lang.js";
import type { ColumnTable } from "./column-table.js";

/** Bytes of an input in order. */
export type ByteChunks = AsyncIterable<Uint8Array>;

/** What the readers of all formats are told. */
export interface Input {
  readonly lang: Lang;
  /** Name for messages. */
  readonly filename: string | undefined;
  /** Bytes in front of the first chunk: a byte order mark that was taken off. */
  readonly offset: number;
  /** Headings other than field names that tables may use. */
  readonly columns: ColumnTable | undefined;
}

/** Bytes one record may have; more is cut off before it fills the memory. */
export const LONGEST_RECORD = 16 * 1024 * 1024;
