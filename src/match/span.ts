/** A stretch of text, `[start, end)` in normalised offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
