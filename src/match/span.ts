/** A stretch of text, `[start, end)` in normalised offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
