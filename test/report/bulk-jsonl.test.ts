import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/io/source.js";
import { flagsForm } from "../../src/report/bulk-flags.js";
import { type BulkForm, type BulkValue, listColumn, textColumn } from "../../src/report/bulk-form.js";
import { createBulkJsonl } from "../../src/report/bulk-jsonl.js";
import { longForm } from "../../src/report/bulk-long.js";
import { cellText, uniteHeadings } from "../../src/report/bulk-original.js";
import { type BulkRow, reviewColumns } from "../../src/report/bulk-row.js";
import { wideForm } from "../../src/report/bulk-wide.js";
import { jsonText } from "../../src/report/json-text.js";
import type { Result } from "../../src/result/schema.js";

const result: Result = {
  id: "L-1",
  outcome: "rejected",
  error: { code: "RECORD_ROW_SHAPE", path: "", message: "„…“" },
  digest: "sha256:0",
  engine: "verdex 0",
};

/** Any text, with what JSON escapes more often than chance would have it. */
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom("a", '"', "\\", "\n", "\u0000", "\u001f", "\u007f", "\u2028", "光", "\ud800", "😀"),
    )
    .map((parts) => parts.join("")),
);
const heading = fc.oneof(
  text,
  fc.constantFrom("__proto__", "constructor", "2025", "1", "01", "", " 甲 ", "甲"),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.constantFrom(null, true, false, 0, -0, Number.NaN, Number.POSITIVE_INFINITY, 2n ** 70n, 1e21, 1e-7),
  fc.double(),
  fc.date({ noInvalidDate: false }),
);
const value: fc.Arbitrary<BulkValue> = fc.oneof(
  text,
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined),
  fc.array(text, { maxLength: 3 }),
);

const formOf = (rows: readonly (readonly BulkValue[])[]): BulkForm => ({
  columns: [textColumn("甲"), listColumn('"b"'), { name: "c", type: "number" }],
  rows: () => rows,
});

it("a day is written whole, in whatever year", () => {
  expect(cellText(new Date("2025-11-03T00:00:00Z"))).toBe("2025-11-03");
  expect(cellText(new Date("2025-11-03T09:30:15Z"))).toBe("2025-11-03 09:30:15");
  expect(cellText(new Date("2025-11-03T09:30:15.250Z"))).toBe("2025-11-03 09:30:15.250");
  expect(cellText(new Date("-000169-01-05T00:00:00Z"))).toBe("-000169-01-05");
});

describe("a JSON line", () => {
  it("is the text JSON.stringify gives", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(jsonText(any)).toBe(JSON.stringify(any));
      }),
    );
  });

  it("holds a row of a table and what is said of it, as an object of them would", () => {
    fc.assert(
      fc.property(
        fc.array(heading, { minLength: 1, maxLength: 6 }),
        fc.array(cell, { maxLength: 7 }),
        fc.array(value, { maxLength: 3 }),
        fc.boolean(),
        (headings, cells, values, several) => {
          const { names, places } = uniteHeadings([headings, headings]);
          const files = several ? ["a.csv", 'b"\ud800.csv'] : ["a.csv"];
          const layout = { files, names, places, reviewed: true };
          const review = { state: "applies", accepted: "4.3.3", reviewers: ["李"], reasons: [] } as const;
          const file = several ? 1 : 0;
          const row: BulkRow = { file, line: 7, cells, result, review };
          const form = formOf([values, values]);
          const input: Record<string, unknown> = {};
          for (const [at, place] of (places[0] ?? []).entries()) {
            const found = cells[at] ?? null;
            const plain =
              found instanceof Date ? dayOf(found) : typeof found === "bigint" ? `${found}` : found;
            const property = { value: plain, enumerable: true };
            Object.defineProperty(input, names[place] ?? "", property);
          }
          const said = form.columns.map(({ name }, at): [string, unknown] => [name, values[at] ?? undefined]);
          const expected = {
            ...(several ? { file: files[1] } : undefined),
            line: 7,
            input,
            ...Object.fromEntries(said.filter(([, one]) => !Array.isArray(one) || one.length > 0)),
            accepted: "4.3.3",
            reviewer: ["李"],
            reviewState: "applies",
          };
          const line = `${JSON.stringify(expected)}\n`;
          expect(createBulkJsonl(layout, form, "decision").rows(row)).toEqual([line, line]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("holds a record of a format without cells, and the whole result where that is wanted", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary" }), (record) => {
        const layout = { files: ["a.jsonl"], names: [], places: [null], reviewed: false };
        const [line] = createBulkJsonl(layout, wideForm, "full").rows({
          file: 0,
          line: 3,
          value: record,
          result,
        });
        expect(line).toBe(`${JSON.stringify({ line: 3, input: record, result })}\n`);
      }),
    );
  });

  it.each([
    ["wide", wideForm],
    ["long", longForm],
    ["flags", flagsForm],
  ])("has each name once: %s", (_, { columns }) => {
    const names = ["file", "line", "input", ...[...columns, ...reviewColumns].map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
  });
});

function dayOf(day: Date): string {
  if (Number.isNaN(day.getTime())) return "";
  return day
    .toISOString()
    .replace("T00:00:00.000Z", "")
    .replace("T", " ")
    .replace(/(?:\.000)?Z$/, "");
}
