import type { DocumentPath, Problem } from "../catalogue/problem.js";
import type { Place } from "./finding.js";

/** A piece of text by its offsets in a field. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** One product or record of a file, with the places of its fields. */
export interface SourceDocument {
  readonly value: unknown;
  /** What keeps it from being read. */
  readonly problems: readonly Problem[];
  /** Place of a field, of its nearest container where it is not there; of a piece of its text where asked. */
  place(path: DocumentPath, span?: TextSpan): Place;
  /** Place of the key a field has, where fields have keys of their own. */
  placeKey?(path: DocumentPath): Place;
  has(path: DocumentPath): boolean;
  /** How a scalar is written, where that may differ from what it was read as: `4.10` for the number 4.1. */
  writtenAs?(path: DocumentPath): string | undefined;
  /** Offsets of a field's value in the text of the file, where a machine may rewrite it. */
  rangeOf?(path: DocumentPath): TextSpan | undefined;
}
