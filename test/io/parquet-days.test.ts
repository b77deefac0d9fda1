import { describe, expect, it } from "vitest";
import { clockOf, dayOfMoment } from "../../src/io/parquet/day-of-moment.js";
import { type Element, parquetBook } from "./parquet-book.js";
import { brief, readAll, values } from "./read-all.js";
import { readPieces } from "./read-pieces.js";

const moments = (isAdjustedToUTC: boolean): Partial<Element> => ({
  logical_type: { type: "TIMESTAMP", isAdjustedToUTC, unit: "MICROS" },
});

/** A book whose loans were approved at some moments, in a column of some type. */
const bookOf = (type: Partial<Element>, ...approved: readonly string[]): Uint8Array =>
  parquetBook(
    "审批日期",
    type,
    approved.map((day) => new Date(day)),
  );

const daysOf = async (file: Uint8Array): Promise<unknown[]> =>
  values((await readAll(file)).items).map((value) => (value as { approvedOn?: unknown }).approvedOn);

describe("a moment of a Parquet file", () => {
  it("in universal time has the day it has in China, and the mapping says so", async () => {
    const file = bookOf(
      moments(true),
      "2025-10-01T00:00:00+08:00",
      "2025-10-01T23:59:59+08:00",
      "2025-10-01T00:00:00Z",
      "2025-09-30T20:00:00Z",
    );
    expect(await daysOf(file)).toEqual(["2025-10-01", "2025-10-01", "2025-10-01", "2025-10-01"]);
    const { header } = await readPieces(file);
    expect(header?.mapping?.columns[2]).toMatchObject({ field: "approvedOn", zone: "Asia/Shanghai" });
  });

  it("without a zone has the day that was written", async () => {
    const file = bookOf(moments(false), "2025-10-01T00:00:00Z", "2025-09-30T20:00:00Z");
    expect(await daysOf(file)).toEqual(["2025-10-01", "2025-09-30"]);
    expect((await readPieces(file)).header?.mapping?.columns[2]).not.toHaveProperty("zone");
  });

  it("of an older type is refused where its day depends on a zone nobody said", async () => {
    const file = bookOf(
      { converted_type: "TIMESTAMP_MILLIS" },
      "2025-10-01T00:00:00Z",
      "2025-09-30T16:00:00Z",
      "2025-09-30T18:30:00Z",
    );
    const { items } = await readAll(file);
    expect(brief(items)).toEqual(["L-0 1:-", "L-1 2:-", "RECORD_FIELD_VALUE 3:3"]);
    expect(items.slice(0, 2)).toMatchObject([
      { value: { approvedOn: "2025-10-01" } },
      { value: { approvedOn: "2025-10-01" } },
    ]);
    expect(items[2]).toMatchObject({
      error: { message: expect.stringMatching(/2025-09-30T18:30.*export the column as DATE/) },
    });
  });

  it("of Hive and Spark is one of an older type; one before 1970 has its day, too", () => {
    expect(clockOf({ name: "d", type: "INT96" })).toBe("unsaid");
    expect(clockOf({ name: "d", type: "INT32", converted_type: "DATE" })).toBeUndefined();
    expect(dayOfMoment(new Date("1965-01-31T16:00:00Z"), "unsaid")).toEqual(new Date("1965-02-01T00:00:00Z"));
    expect(dayOfMoment(new Date("1965-01-31T16:00:01Z"), "unsaid")).toMatch(/^#ZONE!/);
  });
});
