import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, it } from "vitest";
import { CellSplitter } from "../../src/io/split-cells.js";

/** The cells of a text that is one row, or nothing where it is no row or more than one. */
function cellsOf(text: string): readonly string[] | undefined {
  const splitter = new CellSplitter(",");
  const lines = text.split("\n");
  for (const [position, line] of lines.entries()) {
    const progress = splitter.take(line);
    if (progress === "complete") return position === lines.length - 1 ? splitter.cells : undefined;
    if (progress !== "open") return undefined;
  }
  return undefined;
}

function judged(text: string): readonly string[] | undefined {
  try {
    const rows: string[][] = parse(text, { record_delimiter: ["\r\n", "\n"], relax_column_count: true });
    return rows.length === 1 ? rows[0] : undefined;
  } catch {
    return undefined;
  }
}

// Not ending in a line break, and not empty: what that means is a matter of rows, not of cells.
const row = fc
  .string({ unit: fc.constantFrom("a", "光", ",", '"', '""', "\n", " "), maxLength: 14 })
  .map((text) => `${text}x`);
const quotedEnd = fc
  .string({ unit: fc.constantFrom("a", ",", '""', "\n", '","'), maxLength: 10 })
  .map((text) => `"${text}"`);

it("splits a row into the cells another reader splits it into, or refuses what that refuses", () => {
  fc.assert(
    fc.property(fc.oneof(row, quotedEnd), (text) => {
      expect(cellsOf(text)).toEqual(judged(text));
    }),
    { numRuns: 3000 },
  );
});
