import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { createColumnTable } from "../../src/io/column-table.js";
import type { ReadItem } from "../../src/io/read-item.js";
import { readRecords } from "../../src/io/read-records.js";
import { brief, readAll, values } from "./read-all.js";

const LINE = '{"id":"a","kind":"loan","purpose":"光伏"}';
const TABLE = "id,kind,purpose\na,loan,光伏\n";

describe("the format", () => {
  it.each([
    ["a list", `[${LINE}]`],
    ["JSON lines", `${LINE}\n`],
    ["one object", JSON.stringify(JSON.parse(LINE), null, 2)],
    ["a table", TABLE],
    ["a quoted table", '"id","kind","purpose"\n"a","loan","光伏"\n'],
  ])("is told by the first bytes: %s", async (_, text) => {
    for (const start of ["", "\n \r\n", "\uFEFF"]) {
      expect(values((await readAll(start + text)).items)).toEqual([
        { id: "a", kind: "loan", purpose: "光伏" },
      ]);
    }
  });

  it.each([
    ["records.jsonl", LINE, undefined],
    ["records.NDJSON", LINE, undefined],
    ["records.csv", TABLE, undefined],
    ["records.json", LINE, undefined],
    ["records.csv", LINE, "INPUT_UNREADABLE"],
    ["records.txt", TABLE, undefined],
  ])("is told by the file name first: %s", async (filename, text, code) => {
    expect((await readAll(text, { filename })).error?.code).toBe(code);
  });

  it("is what was asked for, whatever the file is called", async () => {
    expect(brief((await readAll(LINE, { filename: "a.csv", format: "jsonl" })).items)).toEqual(["a 1:-"]);
    expect(brief((await readAll(`[${LINE}]`, { filename: "a.json", format: "jsonl" })).items)).toEqual([
      "? 1:-",
    ]);
    expect(brief((await readAll(TABLE, { format: "json" })).items)).toEqual(["RECORD_NOT_JSON 1:1 final"]);
  });

  it("is JSON lines for a record without end on its first line", async () => {
    const text = `{"id":"a","purpose":"${"x".repeat(100_000)}"}\n{"id":"b"}`;
    expect(brief((await readAll(text)).items)).toEqual(["a 1:-", "b 2:-"]);
  });
});

describe("an input without records", () => {
  it.each([
    ["nothing", "", undefined],
    ["a byte order mark", "\uFEFF", undefined],
    ["blank lines", " \n\r\n\t", undefined],
    ["an empty list", "[ ]", undefined],
    ["nothing, as JSON lines", "\n\n", "jsonl"],
    ["nothing, as JSON", "", "json"],
    ["nothing, as a table", "\n", "csv"],
  ] as const)("is an error of its own: %s", async (_, text, format) => {
    const { error } = await readAll(text, { format, filename: "book" });
    expect(error).toMatchObject({ code: "INPUT_EMPTY", location: { file: "book" } });
    expect(error?.message).toContain("book");
  });
});

describe("the source of the bytes", () => {
  it.each([
    ["a buffer", Buffer.from(LINE)],
    ["bytes", new TextEncoder().encode(LINE)],
    ["text", LINE],
    ["a list of chunks", [Buffer.from(LINE.slice(0, 9)), Buffer.from(LINE.slice(9))]],
    ["a stream", Readable.from([Buffer.from(LINE)])],
  ])("may be %s, without options", async (_, input) => {
    const items: ReadItem[] = [];
    for await (const item of readRecords(input)) items.push(item);
    expect(values(items)).toEqual([{ id: "a", kind: "loan", purpose: "光伏" }]);
  });

  it("is answered as it comes: a record is there before the next bytes are asked for", async () => {
    const order: string[] = [];
    async function* slow() {
      for (const id of ["a", "b", "c"]) {
        order.push(`sent ${id}`);
        yield Buffer.from(`{"id":"${id}"}\n`);
      }
    }
    for await (const item of readRecords(slow(), { lang: "en" })) order.push(...brief([item]));
    expect(order).toEqual(["sent a", "a 1:-", "sent b", "b 2:-", "sent c", "c 3:-"]);
  });

  it("is closed where the reader stops early", async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield Buffer.from(`${LINE}\n`);
      } finally {
        closed = true;
      }
    }
    for await (const _ of readRecords(source(), { lang: "en" })) break;
    expect(closed).toBe(true);
  });

  it("may fail: what it throws is passed on behind the records before it", async () => {
    async function* source() {
      yield Buffer.from(`${LINE}\n`);
      throw new Error("the disk is gone");
    }
    const seen: string[] = [];
    const run = async () => {
      for await (const item of readRecords(source(), { lang: "en" })) seen.push(...brief([item]));
    };
    await expect(run()).rejects.toThrow("the disk is gone");
    expect(seen).toEqual(["a 1:-"]);
  });
});

describe("the headings", () => {
  const source = { ref: "s", title: "s", kind: "own" };
  const columns = createColumnTable({
    id: "columns",
    title: "t",
    sources: [source],
    yes: ["ja"],
    no: ["nein"],
    totals: ["Summe"],
    nothing: ["nichts"],
    noDays: ["1800-01-01"],
    units: [],
    unitColumns: ["Einheit"],
    columns: [{ field: "purpose", kind: "bond", headings: ["Zweck"], sources: ["s"] }],
  });

  it("may be told by the caller instead of the bundled ones", async () => {
    const { items } = await readAll("id,Zweck,entity.isListed\na,x,nein\n", { columns });
    expect(values(items)).toEqual([{ id: "a", kind: "bond", purpose: "x", entity: { isListed: false } }]);
    expect((await readAll("id,kind,贷款用途\na,loan,x\n", { columns })).error?.code).toBe("INPUT_UNREADABLE");
  });
});
