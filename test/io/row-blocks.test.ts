import fc from "fast-check";
import { expect, test } from "vitest";
import { findRowEnd, type RowDialect } from "../../src/io/find-row-end.js";
import { rowBlocks } from "../../src/io/row-blocks.js";

const dialect: RowDialect = { delimiter: 0x2c, newline: 0x0a, encoding: "utf-8" };
const tables = fc.array(
  fc.constantFrom("a", "绿", ",", '"', '""', ',"', '",', "\n", "\r\n", '\n"', '"\n', "光伏,风电\n"),
  { maxLength: 60 },
);

test("blocks are whole rows, and no longer than their last row makes them", () => {
  fc.assert(
    fc.property(tables, fc.integer({ min: 1, max: 40 }), (parts, size) => {
      const bytes = new TextEncoder().encode(parts.join(""));
      const rowEnds = [0];
      for (let end = 0; end < bytes.length; ) {
        end = findRowEnd({ bytes, length: bytes.length, ended: true }, end, dialect);
        rowEnds.push(end);
      }
      let at = 0;
      for (const block of rowBlocks(bytes, dialect, size)) {
        expect(block.length).toBeGreaterThan(0);
        expect(block).toEqual(bytes.subarray(at, at + block.length));
        const end = at + block.length;
        expect(rowEnds).toContain(end);
        const lastRow = rowEnds.filter((row) => row < end).at(-1) ?? 0;
        expect(lastRow - at).toBeLessThan(Math.max(size, 1));
        at = end;
      }
      expect(at).toBe(bytes.length);
    }),
    { numRuns: 2000 },
  );
});
