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
  const from = normalised.at[start - field.start] ?? 0;
  const last = normalised.at[end - 1 - field.start] ?? from;
  return { field: field.field, start: from, end: last + 1, text: normalised.original.slice(from, last + 1) };
};
