import { setImmediate as turn } from "node:timers/promises";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { openSheet } from "../../src/io/xlsx/read-sheet.js";
import { workbookStream } from "../../src/io/xlsx/workbook-stream.js";
import { zipDirectory } from "../../src/io/zip/zip-directory.js";
import { makeZip, type ZipFile } from "./make-zip.js";
import { columns } from "./read-all.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rels = (list: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;
const row = (number: number): string =>
  `<row r="${number}"><c r="A${number}" t="s"><v>${number % 2}</v></c><c r="B${number}"><v>${number}</v></c></row>`;
const sheet = (rows: number): ZipFile => ({
  name: "xl/worksheets/sheet1.xml",
  text: `<worksheet xmlns="${main}"><sheetData>${Array.from({ length: rows }, (_, at) => row(at + 1)).join("")}</sheetData></worksheet>`,
});
const strings: ZipFile = {
  name: "xl/sharedStrings.xml",
  text: `<sst xmlns="${main}"><si><t>偶</t></si><si><t>奇</t></si></sst>`,
};
const around: readonly ZipFile[] = [
  {
    name: "[Content_Types].xml",
    text: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  },
  { name: "_rels/.rels", text: rels([["r1", "officeDocument", "xl/workbook.xml"]]) },
  {
    name: "xl/workbook.xml",
    text: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="台账" sheetId="1" r:id="r1"/></sheets></workbook>`,
  },
  {
    name: "xl/_rels/workbook.xml.rels",
    text: rels([
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r2", "sharedStrings", "sharedStrings.xml"],
    ]),
  },
];
const workbookOf = (files: readonly ZipFile[]) => {
  const archive = makeZip(files);
  return { archive, entries: zipDirectory(archive) ?? [] };
};
const only = { name: "台账", entry: undefined };
const newParser = () => new SaxesParser();
const input = { lang: "en", offset: 0, filename: "台账.xlsx", columns } as const;

it("a sheet that is packed in front of its texts is read with them", async () => {
  const reader = await openSheet(workbookOf([sheet(2), ...around, strings]), only, input);
  expect(await reader.next()).toEqual({ line: 1, cells: ["奇", 1] });
  expect(await reader.next()).toEqual({ line: 2, cells: ["偶", 2] });
  expect(await reader.next()).toBeUndefined();
  await reader.close();
});

it("a workbook whose parts have unusual names is read as it stands", async () => {
  const renamed = [...around, strings, sheet(1)].map((file) => {
    const name = file.name === "xl/worksheets/sheet1.xml" ? "xl/worksheets/data.xml" : file.name;
    return "text" in file
      ? { name, text: file.text.replace("worksheets/sheet1.xml", "worksheets/data.xml") }
      : file;
  });
  const reader = await openSheet(workbookOf(renamed), only, input);
  expect(await reader.next()).toEqual({ line: 1, cells: ["奇", 1] });
  await reader.close();
});

it("no more is handed out than is asked for", async () => {
  const { archive, entries } = workbookOf([...around, strings, sheet(3)]);
  const opened = workbookStream(archive, entries, newParser);
  const reader = opened?.stream.getReader();
  let read = 0;
  const first = reader?.read().then(() => {
    read += 1;
  });
  await turn();
  expect(read).toBe(0);
  opened?.tap.turnOn();
  await first;
  opened?.tap.turnOff();
  void reader?.read().then(() => {
    read += 1;
  });
  await turn();
  expect(read).toBe(1);
});

it("an archive that was cut off is no stream", () => {
  const { archive, entries } = workbookOf([...around, strings, sheet(3)]);
  expect(workbookStream(archive.subarray(0, archive.length / 3), entries, newParser)).toBeUndefined();
});
