import type { Place } from "./finding.js";

/** Turns offsets of a text into lines and columns. */
export const textPlaces = (text: string): ((start: number, end?: number) => Place) => {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const positionOf = (offset: number): { line: number; column: number } => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return (start, end) => {
    const from = positionOf(start);
    if (end === undefined || end <= start) return from;
    const to = positionOf(end);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
};
