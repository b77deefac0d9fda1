import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Lang } from "../messages/lang.js";
import type { Result } from "../result/schema.js";
import type { Style } from "./style.js";

export const resultFormats = ["table", "json", "jsonl", "csv"] as const;

/** How results are written. */
export type ResultFormat = (typeof resultFormats)[number];

/** A result with the record it answers, which only tables show. */
export interface ReportedResult {
  readonly result: Result;
  /** As it was sent; undefined where it could not be read. */
  readonly record?: unknown;
  /** Where it came from, where there are several inputs. */
  readonly file?: string | undefined;
}

/** Writes results one after the other; the pieces put together are the output. */
export interface ResultWriter {
  head(): string;
  row(reported: ReportedResult): string;
  foot(): string;
}

export interface ResultWriterOptions {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  readonly style: Style;
  /** What an item covers, for readers who cannot read its name. */
  readonly summaryOf?: ((ref: EditionRef, code: string) => string | undefined) | undefined;
  /** A byte order mark in front of CSV: without it a spreadsheet takes UTF-8 for the encoding of the region. */
  readonly byteOrderMark?: boolean | undefined;
}
