import { Buffer } from "node:buffer";
import { deflateRawSync, gzipSync } from "node:zlib";
import { ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import type { ReadRecordsOptions } from "../../src/io/read-records.js";
import { readRecords } from "../../src/io/read-records.js";
import { makeZip } from "./make-zip.js";
import { columns, readAll } from "./read-all.js";
import { readPieces } from "./read-pieces.js";

const MEGABYTE = 1024 * 1024;

/** Reads bytes that never end until something gives up; says how many megabytes that took. */
async function readEndless(start: string, filler: number, options: Partial<ReadRecordsOptions>) {
  let megabytes = 0;
  const chunk = new Uint8Array(MEGABYTE).fill(filler);
  async function* endless() {
    yield Buffer.from(start);
    for (;;) {
      megabytes++;
      yield chunk;
    }
  }
  const before = process.memoryUsage().rss;
  try {
    for await (const _ of readRecords(endless(), { lang: "en", columns, ...options }));
  } catch (error) {
    return { error, megabytes, grown: (process.memoryUsage().rss - before) / MEGABYTE };
  }
  throw new Error("it ended");
}

describe("a line without end", () => {
  it.each([
    ["as the headings of a table", "id,kind,purpose", 0x78, { format: "csv" }, 20],
    ["in a table", "id,kind,purpose\na,loan,", 0x78, { format: "csv" }, 1100],
    ["in quotes", 'id,kind,purpose\na,loan,"', 0x78, { format: "csv" }, 1100],
    ["in JSON lines", '{"id":"', 0x78, { format: "jsonl" }, 1100],
    ["of zeros", "", 0, { format: "csv" }, 20],
  ] as const)("ends in an error, with little memory: %s", async (_, start, filler, options, most) => {
    const { error, megabytes, grown } = await readEndless(start, filler, options);
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE" });
    expect(megabytes).toBeLessThan(most);
    expect(grown).toBeLessThan(300);
  });

  it("packed small is found out while it is unpacked", async () => {
    const { error } = await readAll(gzipSync(Buffer.alloc(64 * MEGABYTE, 0x78)), { filename: "book.csv.gz" });
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", location: { file: "book.csv.gz" } });
  });
});

describe("gzip", () => {
  const packed = gzipSync("id,kind,purpose\na,loan,光伏\n");

  it("is unpacked, whatever the file is called", async () => {
    expect((await readAll(packed, { filename: "book.csv.gz" })).items).toMatchObject([
      { value: { id: "a" } },
    ]);
    expect((await readAll(packed, { filename: "book" }, [1])).items).toMatchObject([{ value: { id: "a" } }]);
  });

  it("is refused where it is packed twice, by whoever reads it", async () => {
    const twice = gzipSync(packed);
    const { error } = await readAll(twice, { filename: "book.csv.gz" });
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", message: expect.stringContaining("twice") });
    expect((await readPieces(twice, { filename: "book.csv.gz" })).error?.message).toBe(error?.message);
  });

  it.each([
    ["cut off", packed.subarray(0, packed.length - 6)],
    ["damaged", Buffer.concat([packed.subarray(0, 12), Buffer.from([0xff, 0xff]), packed.subarray(14)])],
  ])("is refused where it is %s", async (_, bytes) => {
    const { error } = await readAll(bytes);
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", message: expect.stringContaining("gzip") });
  });
});

describe("a workbook that unpacks to far too much", () => {
  const workbook = '<workbook><sheets><sheet name="s" r:id="rId1"/></sheets></workbook>';
  const types =
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>';
  const rels = (type: string, target: string) =>
    `<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const sheet = deflateRawSync(Buffer.alloc(64 * MEGABYTE, 0x20), { level: 9 });
  const workbookOf = (unpacked: number) =>
    makeZip([
      { name: "[Content_Types].xml", text: types },
      { name: "_rels/.rels", text: rels("officeDocument", "xl/workbook.xml") },
      { name: "xl/workbook.xml", text: workbook },
      { name: "xl/_rels/workbook.xml.rels", text: rels("worksheet", "worksheets/sheet1.xml") },
      { name: "xl/worksheets/sheet1.xml", packed: sheet, unpacked },
    ]);

  it.each([
    ["says so", 64 * MEGABYTE],
    ["says much more", 0xffffffff],
    ["says nothing", 0],
  ])("is not unpacked where it %s", async (_, unpacked) => {
    const before = process.memoryUsage().rss;
    const { error } = await readAll(workbookOf(unpacked), { filename: "bomb.xlsx" });
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", message: expect.stringContaining("sheet1.xml") });
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * MEGABYTE);
  });

  it("is held to what it says", async () => {
    const { error } = await readAll(workbookOf(1000), { filename: "bomb.xlsx" });
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE" });
  });

  it.each([
    ["cut off", workbookOf(1000).subarray(0, 300)],
    ["no workbook at all", makeZip([{ name: "readme.txt", text: "x" }])],
    ["without a sheet", makeZip([{ name: "xl/workbook.xml", text: "<workbook/>" }])],
  ])("is refused where it is %s", async (_, bytes) => {
    const { error } = await readAll(bytes, { filename: "a.xlsx" });
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", message: expect.stringContaining("XLSX") });
  });
});

describe("a Parquet file that claims what it does not hold", () => {
  const columnData = [
    { name: "id", data: ["a"], type: "STRING" as const },
    { name: "kind", data: ["loan"], type: "STRING" as const },
    { name: "purpose", data: ["x"], type: "STRING" as const },
  ];
  const fileOf = (change: (writer: ParquetWriter) => void): Uint8Array => {
    const writer = new ByteWriter();
    const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData }) });
    parquet.write({ columnData });
    change(parquet);
    parquet.finish();
    return new Uint8Array(writer.getBuffer());
  };
  const group = (writer: ParquetWriter) =>
    writer.row_groups[0] as unknown as { num_rows: bigint; columns: { meta_data: Record<string, bigint> }[] };

  it("is read where it is true", async () => {
    expect((await readAll(fileOf(() => undefined))).items).toMatchObject([
      { value: { id: "a", purpose: "x" } },
    ]);
  });

  it.each([
    [
      "ten thousand million rows",
      (writer: ParquetWriter) => {
        writer.num_rows = 10_000_000_000n;
        group(writer).num_rows = 10_000_000_000n;
      },
    ],
    [
      "rows that no group has",
      (writer: ParquetWriter) => {
        writer.num_rows = 10_000_000_000n;
      },
    ],
    [
      "more rows than there are",
      (writer: ParquetWriter) => {
        writer.num_rows = 40_000n;
        group(writer).num_rows = 40_000n;
      },
    ],
    [
      "10 GB of values",
      (writer: ParquetWriter) => {
        for (const { meta_data: chunk } of group(writer).columns)
          chunk.total_uncompressed_size = 10_000_000_000n;
      },
    ],
    [
      "bytes behind its end",
      (writer: ParquetWriter) => {
        for (const { meta_data: chunk } of group(writer).columns)
          chunk.total_compressed_size = 10_000_000_000n;
      },
    ],
  ])("is refused for %s", async (_, change) => {
    const { items, error } = await readAll(fileOf(change), { filename: "a.parquet" });
    expect(items.length).toBeLessThan(2);
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", location: { file: "a.parquet" } });
  });

  it.each([
    ["its end", (bytes: Uint8Array) => bytes.subarray(0, -10)],
    ["its footer", (bytes: Uint8Array) => bytes.fill(0xff, -100, -8)],
    ["the length of its footer", (bytes: Uint8Array) => bytes.fill(0xff, -8, -4)],
    ["everything but its start", (bytes: Uint8Array) => bytes.subarray(0, 5)],
  ])("is refused without %s", async (_, spoil) => {
    const { error } = await readAll(spoil(fileOf(() => undefined)));
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", message: expect.stringContaining("Parquet") });
  });
});

describe("XML that would grow", () => {
  const laughs = Array.from(
    { length: 10 },
    (_, depth) => `<!ENTITY l${depth + 1} "${`&l${depth};`.repeat(10)}">`,
  ).join("");

  it.each([
    [
      "entities in entities",
      `<?xml version="1.0"?><!DOCTYPE GBRR [<!ENTITY l0 "x">${laughs}]><GBRR>&l10;</GBRR>`,
    ],
    ["an entity from elsewhere", '<!DOCTYPE GBRR [<!ENTITY x SYSTEM "file:///etc/passwd">]><GBRR>&x;</GBRR>'],
    ["a document type alone", "<!DOCTYPE GBRR><GBRR/>"],
    ["an entity nobody defined", "<GBRR>&x;</GBRR>"],
    ["elements in elements", `<GBRR>${"<a>".repeat(100_000)}`],
    ["a text too long", `<GBRR><customers><customer><loans><loan><loanNo>${"x".repeat(2_000_000)}`],
    [
      "rows without end",
      `<GBRR><customers><customer><loans>${"<loan><loanNo>1</loanNo></loan>".repeat(100_001)}`,
    ],
    ["an end too early", "<GBRR><customers><customer>"],
    ["another root", "<html></html>"],
    ["an encoding nobody reads", '<?xml version="1.0" encoding="UTF-32"?><GBRR/>'],
  ])("is refused: %s", async (_, text) => {
    const { error } = await readAll(text, { format: "xml", filename: "a.xml" });
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", location: { file: "a.xml" } });
  });

  it.each([
    ["a document type", "<!DOCTYPE GBRR [<!ENTITY x '"],
    ["a comment", "<GBRR><!--"],
    ["an attribute", '<GBRR a="'],
    ["a name", "<GBRR"],
  ])("is refused without an end: %s", async (_, start) => {
    const { error, megabytes, grown } = await readEndless(start, 0x78, { format: "xml" });
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE" });
    expect(megabytes).toBeLessThan(20);
    expect(grown).toBeLessThan(300);
  });
});

describe("JSON a million brackets deep", () => {
  it.each([
    ["lines", "jsonl", '{"id":"a","kind":'],
    ["document", "json", '[{"id":"a","kind":'],
  ] as const)("costs its own record only: %s", async (_, format, start) => {
    const { items, error } = await readAll(`${start}${"[".repeat(1_000_000)}`, { format });
    expect(error).toBeUndefined();
    expect(items[0]).toMatchObject({ error: { code: "RECORD_NOT_JSON" } });
  });
});
