import type { Lang } from "../messages/lang.js";
import type { ColumnTable } from "./column-table.js";
import type { SavedMapping } from "./saved-mapping.js";
import type { Encoding } from "./source.js";

/**
 * Bytes of an input in order, such as a stream of Node.
 *
 * @since 0.2.0
 */
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
  /** Told by a person or by a byte order mark; else the text has to tell. */
  readonly encoding?: Encoding | undefined;
  /** What a person said that the columns are. */
  readonly saved?: SavedMapping | undefined;
  /** Whether rows under these headings need no more than an id: products of a bank are no records. */
  readonly idIsEnough?: ((headings: readonly string[]) => boolean) | undefined;
  /** Cells of columns without a field are kept under their heading. Default: yes. */
  readonly keepUnknown?: boolean;
}

/** Bytes one record may have; more is cut off before it fills the memory. */
export const LONGEST_RECORD = 16 * 1024 * 1024;

/** Bytes without a line break after which nothing that reads by lines goes on. */
export const ENDLESS = 64 * LONGEST_RECORD;
