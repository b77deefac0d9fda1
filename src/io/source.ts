import type { Lang } from "../messages/lang.js";
import type { ColumnMapping } from "./column-mapping.js";
import type { RecordFormat } from "./detect-format.js";
import type { ReadItem } from "./read-item.js";

/** A cell as a table holds it: text formats have texts only. */
export type Cell = string | number | bigint | boolean | Date | null;

/**
 * How the bytes of a text are read.
 *
 * @since 0.2.0
 */
export type Encoding = "utf-8" | "gb18030";

/** One place of an input: a record, or why there is none; tables keep the row as it stood. */
export type SourceItem = ReadItem & {
  readonly cells?: readonly Cell[];
  /** Beginning of the text that gave no record, where there is one. */
  readonly raw?: string;
};

/** Characters of a faulty text that are kept. */
export const LONGEST_RAW = 2000;

/** What is known of an input before its records are read. Plain data: it can be posted to a worker. */
export interface SourceHeader {
  /** Nothing where the input could not be opened. */
  readonly format?: RecordFormat;
  readonly lang: Lang;
  /** Name for messages. */
  readonly filename?: string;
  /** Nothing where no byte outside of ASCII was met yet: each piece then tells for itself. */
  readonly encoding?: Encoding;
  /** Tables only. */
  readonly headings?: readonly string[];
  readonly mapping?: ColumnMapping;
  /** Rows above the headings that were skipped. */
  readonly preamble?: number;
  readonly sheet?: string;
  /** Workbooks: other sheets that hold something. */
  readonly unreadSheets?: readonly string[];
  /** CSV only: what stands between cells, and the byte that ends a line. */
  readonly delimiter?: string;
  readonly newline?: number;
}

/** Whole records of an input, cut off so that they can be read anywhere. Plain data. */
export type Piece = BytesPiece | RowsPiece | ItemsPiece;

interface PiecePlace {
  /** 0-based number of the piece. */
  readonly index: number;
  /** 1-based line (row of a sheet, record of a file without lines) it starts on. */
  readonly line: number;
  /** Bytes of the unpacked input in front of it; 0 where the format has no such place. */
  readonly offset: number;
}

/** Rows of CSV or lines of JSON, uncut. */
export interface BytesPiece extends PiecePlace {
  readonly kind: "bytes";
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  /** The piece stands for one line with more bytes than a record may have, which were thrown away. */
  readonly tooLong?: true;
}

/** Rows of a workbook or a Parquet file, with the line of each. */
export interface RowsPiece extends PiecePlace {
  readonly kind: "rows";
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
}

/** Records that could not be told apart without reading them. */
export interface ItemsPiece extends PiecePlace {
  readonly kind: "items";
  readonly items: readonly SourceItem[];
}

export interface PieceOptions {
  /** Bytes a piece should have at most; a single longer record makes a longer piece. Default 1 MiB. */
  readonly size?: number;
}

/** An opened input. Its pieces can be taken once; how they are cut depends on the input and `size` only. */
export interface Source {
  readonly header: SourceHeader;
  pieces(options?: PieceOptions): AsyncIterable<Piece>;
  /** Frees the file where its pieces are not read to the end. */
  close(): Promise<void>;
}
