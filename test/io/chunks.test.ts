import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordFormat } from "../../src/io/detect-format.js";
import { readAll } from "./read-all.js";

/** Far more than they take: a busy machine is no fault. */
const TIMEOUT = 60_000;
const formats = ["json", "jsonl", "csv", undefined] as const;

/** Pieces of which good and bad inputs of every format are made. */
const scraps: readonly (string | number[])[] = [
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  '""',
  "\\",
  "\n",
  "\r\n",
  "\r",
  "\n\n",
  "  ",
  ";",
  "\t",
  "\0",
  "\uFEFF",
  "光伏",
  "𠮷",
  '"id"',
  '"a"',
  "id,kind,purpose\n",
  "a,loan,光伏\n",
  '{"id":"a","kind":"loan","purpose":"光伏"}',
  '\n{"id":"b"},',
  '{"id":12345678901234567}',
  '{"id":1,"id":2}',
  "#N/A",
  "sep=;\n",
  [0xff],
  [0xe5, 0x85],
  [0xb9, 0xe2, 0xb7, 0xfc],
];

const input = fc
  .array(fc.constantFrom(...scraps), { maxLength: 24 })
  .map((parts) => Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

async function outcome(bytes: Uint8Array, format: RecordFormat | undefined, cuts?: readonly number[]) {
  const { items, error } = await readAll(bytes, { format }, cuts);
  return { items, code: error?.code, message: error?.message, location: error?.location };
}

describe("any bytes", { timeout: TIMEOUT }, () => {
  it("give the same items however they are cut", async () => {
    await fc.assert(
      fc.asyncProperty(input, fc.constantFrom(...formats), sizes, async (bytes, format, cuts) => {
        expect(await outcome(bytes, format, cuts)).toEqual(await outcome(bytes, format));
      }),
      { numRuns: 400 },
    );
  });

  it("are read to an end with faults that have a code, a place and a message", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(input, fc.uint8Array({ maxLength: 60 })),
        fc.constantFrom(...formats),
        async (bytes, format) => {
          const { items, error } = await readAll(bytes, { format });
          if (items.length === 0) expect(error?.code).toMatch(/^INPUT_/);
          const lines = Buffer.from(bytes)
            .toString("latin1")
            .split(/[\n\r]/).length;
          for (const item of items) {
            expect(item.line).toBeGreaterThanOrEqual(1);
            expect(item.line).toBeLessThanOrEqual(lines);
            if (!("error" in item)) continue;
            expect(item.error.code).toMatch(/^RECORD_/);
            expect(item.error.message).not.toMatch(/(?:[Ll]ine|column|found|expected|byte|than) \?/);
            expect(item.column).toBeGreaterThanOrEqual(1);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("good records", { timeout: TIMEOUT }, () => {
  const record = fc.record({
    id: fc.string({ minLength: 1 }),
    kind: fc.constant("loan"),
    purpose: fc.string({ unit: "grapheme", maxLength: 12 }),
    labels: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
    project: fc.record({ metrics: fc.array(fc.record({ value: fc.integer() }), { maxLength: 2 }) }),
  });
  const records = fc.array(record, { minLength: 1, maxLength: 5 });

  it("come out of JSON as they went in, whatever its layout", async () => {
    const layout = fc.constantFrom(undefined, 1, 2, "\t");
    await fc.assert(
      fc.asyncProperty(records, layout, fc.boolean(), sizes, async (list, indent, asList, cuts) => {
        const text = asList
          ? JSON.stringify(list, null, indent)
          : list.map((one) => JSON.stringify(one, null, indent)).join("\n");
        const { items, error } = await readAll(text, { filename: "records.json" }, cuts);
        expect(error).toBeUndefined();
        expect(items.map((item) => ("value" in item ? item.value : item))).toEqual(list);
      }),
      { numRuns: 200 },
    );
  });

  it("come out of a table with their text untouched", async () => {
    const text = fc.string({ unit: fc.constantFrom(..."光, \"\n\r;|\t'=x"), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), sizes, async (purposes, cuts) => {
        const rows = purposes.map((purpose, place) => `r${place},loan,"${purpose.replaceAll('"', '""')}"`);
        const { items } = await readAll(`id,kind,purpose\n${rows.join("\n")}`, { format: "csv" }, cuts);
        expect(items.map((item) => ("value" in item ? item.value : item))).toEqual(
          purposes.map((purpose, place) => ({ id: `r${place}`, kind: "loan", purpose })),
        );
      }),
      { numRuns: 200 },
    );
  });
});
