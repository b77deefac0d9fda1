import { Buffer } from "node:buffer";
import { describe, expect, it } from "vitest";
import { brief, readAll } from "./read-all.js";

// 贷款用途 and 光伏 in GBK
const GBK_HEADINGS = Buffer.from([0xb4, 0xfb, 0xbf, 0xee, 0xd3, 0xc3, 0xcd, 0xbe]);
const GBK_SOLAR = Buffer.from([0xb9, 0xe2, 0xb7, 0xfc]);

const bytes = (...parts: (string | Uint8Array | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const damaged = (text: string, ...junk: number[]) =>
  bytes(text.split("#")[0] ?? "", Uint8Array.from(junk), text.split("#")[1] ?? "");

describe("bytes that are no UTF-8", () => {
  it.each([
    ["JSON lines", { format: "jsonl" }, ["", "\n", "\n", ""]],
    ["a JSON list on lines", { format: "json" }, ["[\n", ",\n", ",\n", "\n]"]],
  ] as const)("cost one record of %s only", async (_, options, [start, first, second, end]) => {
    const input = bytes(
      start,
      '{"id":"光"}',
      first,
      damaged('{"id":"光#伏"}', 0xff),
      second,
      '{"id":"c"}',
      end,
    );
    const line = start === "" ? 1 : 2;
    expect(brief((await readAll(input, options)).items)).toEqual([
      `光 ${line}:-`,
      `RECORD_TEXT_INVALID ${line + 1}:9`,
      `c ${line + 2}:-`,
    ]);
  });

  it("cost one row of a table only, with the lines it runs over", async () => {
    const input = bytes(
      'id,kind,purpose\na,loan,光伏\nb,loan,"风\n',
      damaged("电#,站", 0xe5, 0x85),
      '"\nc,loan,x\n',
    );
    const { items } = await readAll(input, { format: "csv" });
    expect(brief(items)).toEqual(["a 2:-", "RECORD_TEXT_INVALID 4:2", "c 5:-"]);
  });

  it("say which byte was found", async () => {
    const { items } = await readAll(damaged('{"id":"#"}', 0xc0, 0xaf), { format: "jsonl" });
    expect(items[0]).toMatchObject({
      line: 1,
      column: 8,
      error: { message: expect.stringContaining("0xC0") },
    });
  });

  it.each([
    ["overlong", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["above U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["cut off", [0xe5, 0x85]],
    ["a lone continuation", [0x80]],
  ])("are told whatever is wrong with them: %s", async (_, junk) => {
    const { items } = await readAll(damaged('{"id":"光伏电站#"}', ...junk), { format: "jsonl" });
    expect(brief(items)).toEqual(["RECORD_TEXT_INVALID 1:12"]);
  });
});

describe("GBK", () => {
  it.each([
    ["JSON lines", "jsonl", bytes('{"id":"a"}\n{"id":"b","purpose":"', GBK_SOLAR, '"}\n'), "purpose"],
    [
      "a heading row",
      "csv",
      bytes("id,kind,", GBK_HEADINGS, "\na,loan,x\nb,loan,", GBK_SOLAR, "\n"),
      "purpose",
    ],
    ["a cell", "csv", bytes("id,kind,purpose\na,loan,x\nb,loan,", GBK_SOLAR, "\n"), "purpose"],
  ] as const)("is told by the first text that can be nothing else: %s", async (_, format, input, field) => {
    for (const sizes of [[1], [65_536]]) {
      const { items, error } = await readAll(input, { format }, sizes);
      expect(error).toBeUndefined();
      expect(items.map((item) => ("value" in item ? item.value : item))).toMatchObject([
        { id: "a" },
        { id: "b", [field]: "光伏" },
      ]);
    }
  });

  it("is refused in a JSON document unless it is told: brackets are parts of its characters", async () => {
    const input = bytes('[{"id":"a"},\n{"id":"b","purpose":"', GBK_SOLAR, '"}]');
    const { items, error } = await readAll(input, { format: "json", filename: "book" });
    expect(error).toMatchObject({ code: "INPUT_ENCODING", location: { file: "book", line: 2, column: 1 } });
    expect(error?.message).toMatch(/book.*GBK.*--encoding/s);
    expect(items).toHaveLength(1);
    const told = await readAll(input, { format: "json", encoding: "gb18030" }, [1]);
    expect(told.items).toMatchObject([{ value: { id: "a" } }, { value: { id: "b", purpose: "光伏" } }]);
  });

  it("rejects a row of UTF-8 in it: read as GBK it would be other Chinese text", async () => {
    const input = bytes(
      "id,kind,",
      GBK_HEADINGS,
      "\na,loan,",
      GBK_SOLAR,
      "\nb,loan,光伏\nc,loan,",
      GBK_SOLAR,
      "\n",
    );
    const { items } = await readAll(input, { format: "csv" });
    expect(brief(items)).toEqual(["a 2:-", "RECORD_TEXT_INVALID 3:1", "c 4:-"]);
    expect(items[1]).toMatchObject({ error: { message: expect.stringContaining("UTF-8") } });
  });

  it("rejects a row with damage alone", async () => {
    const input = bytes(
      "id,kind,",
      GBK_HEADINGS,
      "\na,loan,",
      GBK_SOLAR,
      [0xff],
      "\nb,loan,",
      GBK_SOLAR,
      "\n",
    );
    const { items } = await readAll(input, { format: "csv" });
    expect(brief(items)).toEqual(["RECORD_TEXT_INVALID 2:10", "b 3:-"]);
  });

  it("is refused where UTF-8 was told, and UTF-8 where GBK was told", async () => {
    const gbk = bytes("id,kind,", GBK_HEADINGS, "\n1,loan,", GBK_SOLAR, "\n");
    expect((await readAll(gbk, { format: "csv", encoding: "utf-8" })).error).toMatchObject({
      code: "INPUT_ENCODING",
      location: { line: 1 },
    });
    const utf8 = await readAll("id,kind,资金用途\n1,loan,光伏\n", { format: "csv", encoding: "gb18030" });
    expect(utf8.error?.code).toBe("INPUT_ENCODING");
  });

  it("is a fault of single lines where the input held UTF-8 before", async () => {
    const input = bytes('{"id":"光"}\n{"id":"b","purpose":"', GBK_SOLAR, '"}\n{"id":"c"}\n');
    const { items, error } = await readAll(input, { format: "jsonl" });
    expect(error).toBeUndefined();
    expect(brief(items)).toEqual(["光 1:-", "RECORD_TEXT_INVALID 2:22", "c 3:-"]);
  });

  it("is not seen in UTF-8 with damage, even in the first record", async () => {
    const { items, error } = await readAll(
      damaged('{"id":"a","purpose":"新建农光互补光伏电站#项目"}', 0xb5),
      {
        format: "jsonl",
      },
    );
    expect(error).toBeUndefined();
    expect(brief(items)).toEqual(["RECORD_TEXT_INVALID 1:32"]);
  });

  it("is not seen in Latin-1", async () => {
    const { items } = await readAll(damaged('{"id":"caf#"}\n{"id":"b"}', 0xe9), { format: "jsonl" });
    expect(brief(items)).toEqual(["RECORD_TEXT_INVALID 1:11", "b 2:-"]);
  });
});

describe("an input that is no text in UTF-8", () => {
  it.each([
    ["UTF-16", Buffer.from('\uFEFF{"id":"a"}', "utf16le")],
    ["UTF-16", Buffer.from('{"id":"a"}', "utf16le")],
    ["UTF-16", Buffer.from('\uFEFF{"id":"a"}', "utf16le").swap16()],
    ["XLSX", bytes("PK\u0003\u0004rest")],
    ["XLS", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ["PDF", bytes("%PDF-1.7")],
    ["gzip", Buffer.from([0x1f, 0x8b, 0x08, 0x00])],
    ["Parquet", bytes("PAR1....")],
  ])("is refused with its name: %s", async (name, input) => {
    const { items, error } = await readAll(input, {}, [1]);
    expect(items).toEqual([]);
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", message: expect.stringContaining(name) });
  });
});
