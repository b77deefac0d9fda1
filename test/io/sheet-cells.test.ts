import { describe, expect, it } from "vitest";
import { bufferOfBytes } from "../../src/io/random-bytes.js";
import { isDayFormat } from "../../src/io/xlsx/day-format.js";
import { dayOfSerial } from "../../src/io/xlsx/day-of-serial.js";
import { firstSheet } from "../../src/io/xlsx/first-sheet.js";
import { makeZip, type ZipFile } from "./make-zip.js";
import { columns } from "./read-all.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const input = { lang: "en", offset: 0, filename: "台账.xlsx", columns } as const;

interface BookToMake {
  /** What stands between the tags of the sheet's data. */
  readonly data: string;
  readonly texts?: string;
  readonly styles?: string;
  readonly settings?: string;
  /** How the parts are called. */
  readonly names?: { readonly sheet: string; readonly texts: string };
}

/** The files of a workbook, the sheet in front of all it refers to. */
function filesOf({ data, texts, styles, settings = "", names }: BookToMake): ZipFile[] {
  const paths = names ?? { sheet: "worksheets/sheet1.xml", texts: "sharedStrings.xml" };
  const parts = [
    ["worksheet", paths.sheet, `<worksheet xmlns="${main}"><sheetData>${data}</sheetData></worksheet>`],
    ["sharedStrings", paths.texts, texts && `<sst xmlns="${main}">${texts}</sst>`],
    ["styles", "styles.xml", styles && `<styleSheet xmlns="${main}">${styles}</styleSheet>`],
  ] as const;
  const there = parts.flatMap(([type, path, text]) => (text === undefined ? [] : [{ type, path, text }]));
  const rels = there.map(
    ({ type, path }, at) => `<Relationship Id="r${at + 1}" Type="${relations}/${type}" Target="${path}"/>`,
  );
  return [
    ...there.map(({ path, text }) => ({ name: `xl/${path}`, text })),
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns:r="${relations}">${settings}<sheets><sheet name="台账" r:id="r1"/></sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: `<Relationships>${rels.join("")}</Relationships>` },
  ];
}

async function rowsOf(book: BookToMake): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const { line, cells } of firstSheet(bufferOfBytes(makeZip(filesOf(book))), input))
    rows.push([line, ...cells]);
  return rows;
}
const cellsOf = async (cells: string, more: Partial<BookToMake> = {}): Promise<unknown> => {
  const [row] = await rowsOf({ data: `<row r="1">${cells}</row>`, ...more });
  return row === undefined ? [] : (row as unknown[]).slice(1);
};

describe("a cell", () => {
  it.each([
    ["<c><v>12.50</v></c>", 12.5],
    ["<c t='n'><v> 1e3 </v></c>", 1000],
    ["<c t='b'><v>1</v></c>", true],
    ["<c t='b'><v>0</v></c>", false],
    ["<c t='e'><v>#N/A</v></c>", "#N/A"],
    ["<c t='str'><f>A2&amp;B2</f><v>光伏 &lt;1&gt;</v></c>", "光伏 <1>"],
    ["<c t='str'><f>A2</f><v>_x0041__x000D_ _x1_</v></c>", "A\r _x1_"],
    ["<c><f>1+1</f><v>2</v></c>", 2],
    ["<c><f>A1&amp;B2</f></c>", "#FORMULA! =A1&B2"],
    ["<c t='d'><v>2025-11-03</v></c>", "2025-11-03"],
    ["<c t='inlineStr'><is><t> a </t></is></c>", " a "],
    ["<c t='inlineStr'><is><r><t>风</t></r><r><rPr><b/></rPr><t>电</t></r></is></c>", "风电"],
    ["<c t='inlineStr'><is><t>風</t><rPh sb='0' eb='1'><t>かぜ</t></rPh></is></c>", "風"],
    ["<c t='inlineStr'><is><t><![CDATA[<风>]]></t></is></c>", "<风>"],
    ["<x:c xmlns:x='m'><x:v>7</x:v></x:c>", 7],
  ])("%s", async (cell, value) => {
    expect(await cellsOf(cell)).toEqual([value]);
  });

  it.each(["<c/>", "<c t='s'/>", "<c><v> </v></c>", "<c t='s'><v>9</v></c>", "<c t='str'><f>A1</f><v/></c>"])(
    "is blank, and its row is none: %s",
    async (cell) => {
      expect(await cellsOf(cell, { texts: "<si><t>光伏</t></si>" })).toEqual([]);
    },
  );

  it("stands where it says, else behind the one before; what is not there is blank", async () => {
    expect(
      await cellsOf("<c><v>1</v></c><c r='d1'><v>4</v></c><c><v>5</v></c><c r='B1'><v>2</v></c>"),
    ).toEqual([1, 2, null, 4, 5]);
  });
});

it("rows have the number they say, else the next one", async () => {
  const data =
    "<row r='3'><c><v>1</v></c></row><row><c><v>2</v></c></row><row/><row r='9'><c/></row><row><c><v>3</v></c></row>";
  expect(await rowsOf({ data })).toEqual([
    [3, 1],
    [4, 2],
    [10, 3],
  ]);
});

describe("a number whose format shows a day", () => {
  const styles =
    "<numFmts><numFmt numFmtId='164' formatCode='yyyy&quot;年&quot;m&quot;月&quot;'/><numFmt numFmtId='165' formatCode='0.00&quot;days&quot;'/></numFmts>" +
    "<cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs><dxfs><dxf><numFmt numFmtId='165' formatCode='yyyy'/></dxf></dxfs>";
  const cells = [0, 1, 2, 3].map((format) => `<c s='${format}'><v>45964</v></c>`).join("");

  it("is that day", async () => {
    const day = new Date("2025-11-03T00:00:00Z");
    expect(await cellsOf(cells, { styles })).toEqual([45_964, day, day, 45_964]);
  });

  it("is four years and a day later where days count from 1904 on", async () => {
    const later = new Date("2029-11-04T00:00:00Z");
    const book = { styles, settings: "<workbookPr date1904='1'/>" };
    expect(await cellsOf(cells, book)).toEqual([45_964, later, later, 45_964]);
  });

  it.each([
    [14, undefined, true],
    [57, undefined, true],
    [0, undefined, false],
    [4, undefined, false],
    [164, "[$-804]yyyy/m/d;@", true],
    [164, "h:mm:ss", true],
    [164, "[mm]:ss", true],
    [164, "d-mmm", true],
    [164, "mmm", true],
    [164, "General", false],
    [164, "0.00E+00", false],
    [164, "[Red]#,##0", false],
    [164, '#,##0"days"', false],
    [164, "0\\d", false],
    [164, "[$USD-409] 0", false],
    [164, "G/通用格式", false],
    [14, "0", false],
  ])("or does not: %s %s", (number, code, isDay) => {
    expect(isDayFormat(number, code)).toBe(isDay);
  });

  it.each([
    [1, "1900-01-01T00:00:00.000Z"],
    [59, "1900-02-28T00:00:00.000Z"],
    [60, "1900-02-28T00:00:00.000Z"],
    [61, "1900-03-01T00:00:00.000Z"],
    [45_964.75, "2025-11-03T18:00:00.000Z"],
  ])("passes over a day that never was: %s", (serial, day) => {
    expect(dayOfSerial(serial, false).toISOString()).toBe(day);
  });
});

describe("a sheet", () => {
  const texts = "<si><t>偶</t></si><si><t>奇_x0031_</t></si>";
  const data = "<row r='1'><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row>";

  it("is read with the texts that are packed behind it, whatever the parts are called", async () => {
    expect(await rowsOf({ data, texts })).toEqual([[1, "奇1", "偶"]]);
    const names = { sheet: "worksheets/data.xml", texts: "other/Texts.xml" };
    expect(await rowsOf({ data, texts, names })).toEqual([[1, "奇1", "偶"]]);
  });

  it.each([
    ["a tag that is not closed", "<row r='1'><c><v>1</c></row>", "unexpected close tag"],
    ["more than a sheet can have in a row", "<row><c r='XFE1'><v>1</v></c></row>", "column 16385"],
    ["elements in elements", "<a>".repeat(100_000), "64 deep"],
    ["an entity nobody defined", "<row><c><v>&x;</v></c></row>", "undefined entity"],
  ])("is refused with the place of what is wrong in it: %s", async (_, wrong, reason) => {
    await expect(rowsOf({ data: `${data}\n${wrong}` })).rejects.toMatchObject({
      code: "INPUT_UNREADABLE",
      message: expect.stringMatching(new RegExp(`sheet1\\.xml:2:\\d+: .*${reason}`)),
    });
  });

  it("is refused where it ends too early, behind the rows that are there", async () => {
    const files = filesOf({ data: "<row><c><v>1</v></c></row>" }).map((file) =>
      "text" in file ? { ...file, text: file.text.replace("</sheetData></worksheet>", "") } : file,
    );
    const rows = firstSheet(bufferOfBytes(makeZip(files)), input);
    expect((await rows.next()).value).toMatchObject({ line: 1 });
    await expect(rows.next()).rejects.toMatchObject({ code: "INPUT_UNREADABLE" });
  });

  it("is read where only characters are in it that XML does not have", async () => {
    const cell = "<c t='inlineStr'><is><t>光\u0001伏]]></t></is></c>";
    expect(await cellsOf(cell)).toEqual(["光\u0001伏]]>"]);
  });

  it("is refused where a text in it does not end", async () => {
    const rows = rowsOf({ data: `<row><c t='inlineStr'><is><t>${"x".repeat(18_000_000)}` });
    await expect(rows).rejects.toMatchObject({
      code: "INPUT_UNREADABLE",
      message: expect.stringContaining("no tag in"),
    });
  });

  it("is refused where one text makes a row of far too many characters, and costs little where rows share it", async () => {
    const book = (cells: string) => ({
      texts: `<si><t>${"x".repeat(1_000_000)}</t></si>`,
      data: `<row>${cells}</row>`.repeat(3000),
    });
    const cell = "<c t='s'><v>0</v></c>";
    const before = process.memoryUsage().rss;
    const rows = firstSheet(bufferOfBytes(makeZip(filesOf(book(cell)))), input);
    let count = 0;
    for await (const { cells } of rows) count += String(cells[0]).length === 1_000_000 ? 1 : 0;
    expect(count).toBe(3000);
    expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
    await expect(rowsOf(book(cell.repeat(20)))).rejects.toMatchObject({
      message: expect.stringContaining("row 1: more than"),
    });
  });
});
