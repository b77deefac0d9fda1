import type { NormalisedText } from "./normalise.js";
import type { ReadText } from "./read-text.js";

/** Where a stretch of the normalised stream stands in the record, in UTF-16 offsets of the field as it was sent. */
export interface OriginalSpan {
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const originalSpan = (read: ReadText, start: number, end: number): OriginalSpan => {
  let field = read.fields[0];
  for (const f of read.fields) if (f.start <= start) field = f;
  if (!field) return { field: "", start: 0, end: 0, text: "" };
  const { normalised } = field;
  const from = offsetOf(normalised, start - field.start) ?? 0;
  const last = offsetOf(normalised, end - 1 - field.start) ?? from;
  return { field: field.field, start: from, end: last + 1, text: normalised.original.slice(from, last + 1) };
};

const offsetOf = ({ at, text }: NormalisedText, i: number): number | undefined => {
  if (at) return at[i];
  return i < text.length ? i : undefined;
};
