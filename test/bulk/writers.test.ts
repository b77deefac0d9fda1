import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import {
  type AsyncBuffer,
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetRead,
  parquetReadObjects,
} from "hyparquet";
import { describe, expect, test } from "vitest";
import { runBook } from "../../src/bulk/run-book.js";
import { writeWorkbook } from "../../src/bulk/xlsx/write-workbook.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { columnTableOf } from "../../src/io/column-table.js";
import { openSource } from "../../src/io/open-source.js";
import { temporaryFolder } from "../cli/temporary-folder.js";
import { plainSettings, start } from "./bulk-run.js";
import { book, bookCsv, bookHeadings, bookRow } from "./sample-book.js";

const folder = temporaryFolder();
const out = (name: string): string => join(folder.path, name);

async function* each<T>(rows: readonly T[]): AsyncGenerator<T> {
  yield* rows;
}

async function workbookOf(
  rows: readonly (readonly (string | number | boolean | Date | null)[])[],
  headings: readonly string[] = ["甲", "乙"],
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  await writeWorkbook(each(rows), {
    sheet: "verdex",
    headings,
    widths: headings.map((_, at) => 10 * (at + 1)),
    filledIn: headings.map((_, at) => at === 1),
    lookOf: (cell) => (cell === "eligible" ? "green" : "plain"),
    sink: async (bytes) => void parts.push(Uint8Array.from(bytes)),
  });
  return Buffer.concat(parts);
}

describe("a workbook", () => {
  test("holds typed cells that a spreadsheet reads back", async () => {
    const day = new Date("2025-11-03T00:00:00Z");
    const rows = [
      ["=1+1", 12.5],
      ['<a> & "b"\n第二行', day],
      [true, null],
      ["eligible", "110108199003071234"],
      ["\u0001控制符", 0],
    ] as const;
    const { sheets } = await readXlsx(await workbookOf(rows));
    expect(sheets[0]?.name).toBe("verdex");
    const read = sheets[0]?.rows ?? [];
    expect(read[0]).toEqual(["甲", "乙"]);
    expect(read[1]).toEqual(["=1+1", 12.5]);
    expect(read[2]?.[0]).toBe('<a> & "b"\n第二行');
    expect(new Date(String(read[2]?.[1])).getTime()).toBe(day.getTime());
    expect(read[4]).toEqual(["eligible", "110108199003071234"]);
    expect(read[5]).toEqual(["\ufffd控制符", 0]);
  });

  test("keeps its headings in view, has filters, colours, and is the same on any day", async () => {
    const bytes = await workbookOf([["eligible", "x"]]);
    expect(Buffer.compare(bytes, await workbookOf([["eligible", "x"]]))).toBe(0);
    const file = folder.file("looks.xlsx", bytes);
    const sheet = execFileSync("unzip", ["-p", file, "xl/worksheets/sheet1.xml"], { encoding: "utf8" });
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>');
    expect(sheet).toContain('<c r="A2" s="3" t="inlineStr">');
    expect(sheet).toContain('<col min="2" max="2" width="20" customWidth="1" style="8"/>');
    expect(execFileSync("unzip", ["-t", file], { encoding: "utf8" })).toContain("No errors");
  });
});

describe("a bulk run as a table", () => {
  const rows = [...Array.from({ length: 12 }, (_, n) => bookRow(n)), ["L-x", "少"], bookRow(3)];

  test("XLSX has the columns of the input, then the answer", async () => {
    const input = folder.file("book.csv", bookCsv(rows));
    await start({ inputs: [input], out: out("book.xlsx"), settings: { format: "xlsx" } });
    const { sheets } = await readXlsx(readFileSync(out("book.xlsx")));
    const read = sheets[0]?.rows ?? [];
    expect(read).toHaveLength(15);
    expect(read[0]?.slice(0, 7)).toEqual([...bookHeadings, "verdex_line"]);
    const at = (name: string): number => (read[0] ?? []).indexOf(`verdex_${name}`);
    expect(read[1]?.slice(0, 7)).toEqual([...bookRow(0), 2]);
    expect(read[1]?.[at("code")]).toBe("3.2.2");
    expect(typeof read[1]?.[at("score")]).toBe("number");
    expect(read[14]?.[at("errorCode")]).toBe("RECORD_ID_DUPLICATE");
  });

  test("Parquet has the same rows with types", async () => {
    const input = folder.file("parquet.csv", bookCsv(rows));
    await start({ inputs: [input], out: out("book.parquet"), settings: { format: "parquet" } });
    const file = await asyncBufferFromFile(out("book.parquet"));
    expect((await parquetMetadataAsync(file)).num_rows).toBe(14n);
    const read = await parquetReadObjects({ file });
    expect(read[0]).toMatchObject({
      贷款编号: "L-0",
      贷款用途: bookRow(0)[2],
      verdex_line: 2,
      verdex_code: "3.2.2",
    });
    expect(read[13]).toMatchObject({ verdex_outcome: "rejected", verdex_code: null });
  });

  test.each(["xlsx", "parquet"] as const)("%s: the same bytes after an interruption", async (format) => {
    const input = folder.file("spooled.csv", book(40));
    const stop = new AbortController();
    const run = { inputs: [input], pieceSize: 300, settings: { format } };
    await start({ ...run, out: out(`whole.${format}`) });
    const cut = { ...run, out: out(`cut.${format}`) };
    await start({ ...cut, signal: stop.signal, onProgress: ({ rows: done }) => done > 15 && stop.abort() });
    await start({ ...cut, resume: true });
    expect(Buffer.compare(readFileSync(out(`whole.${format}`)), readFileSync(cut.out))).toBe(0);
  });

  test.each(["jsonl", "csv", "parquet", "xlsx"] as const)(
    "%s: a day with a time of day is written as it is read, so that the result is an input again",
    async (format) => {
      const moment = new Date("2025-11-03T09:30:15Z");
      const day = new Date("2025-11-04T00:00:00Z");
      const loans = [
        ["L-1", "屋顶光伏电站", moment],
        ["L-2", "屋顶光伏电站", day],
      ];
      const headings = ["贷款编号", "贷款用途", "批准日期"];
      const input = folder.file("moments.xlsx", await workbookOf(loans, headings));
      const result = out(`moments.${format}`);
      await start({ inputs: [input], out: result, settings: { format } });
      if (format !== "xlsx" && format !== "parquet") {
        const text = readFileSync(result, "utf8");
        expect(text).toContain("2025-11-03 09:30:15");
        expect(text).not.toMatch(/T\d\d:\d\d|2025-11-04 /);
      }
      const { account } = await runBook({
        inputs: [result],
        settings: { ...plainSettings, detail: "none", book: true },
        workers: 0,
        open: (path) => openSource(path, { lang: "en", columns: columnTableOf(bundledTaxonomy()) }),
      });
      expect(account).toMatchObject({ in: 2, answered: 2 });
    },
  );

  test("Parquet has a column for a heading that is a word of the language", async () => {
    const input = folder.file("proto.csv", "贷款编号,贷款用途,__proto__\r\nL-1,屋顶光伏电站,x\r\n");
    await start({ inputs: [input], out: out("proto.parquet"), settings: { format: "parquet" } });
    const file = await asyncBufferFromFile(out("proto.parquet"));
    const [row = []] = await parquetRows(file);
    expect(row.slice(0, 3)).toEqual(["L-1", "屋顶光伏电站", "x"]);
  });
});

async function parquetRows(file: AsyncBuffer): Promise<readonly unknown[][]> {
  let rows: unknown[][] = [];
  await parquetRead({ file, onComplete: (read) => (rows = read) });
  return rows;
}
