const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Looks of cells, by their place in the style table below. */
export const looks = {
  plain: 0,
  heading: 1,
  day: 2,
  green: 3,
  yellow: 4,
  red: 5,
  violet: 6,
  grey: 7,
  text: 8,
} as const;

export type Look = keyof typeof looks;

const fills = ["FFD9E1F2", "FFC6EFCE", "FFFFEB9C", "FFFFC7CE", "FFE4DFEC", "FFEDEDED"];

/** The parts of a workbook around its sheets. */
export function workbookParts(sheets: readonly string[]): ReadonlyMap<string, string> {
  const numbers = sheets.map((_, at) => at + 1);
  const sheetList = sheets.map(
    (name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = numbers.map((n) => relation(n, "worksheet", `worksheets/sheet${n}.xml`));
  const overrides = numbers.map((n) => override(`/xl/worksheets/sheet${n}.xml`, `${WORKBOOK}.worksheet+xml`));
  return new Map([
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${sheetList.join("")}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([...relations, relation(sheets.length + 1, "styles", "styles.xml")]),
    ],
    ["xl/styles.xml", styles()],
    ["_rels/.rels", relationships([relation(1, "officeDocument", "xl/workbook.xml")])],
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", `${WORKBOOK}.sheet.main+xml`)}${override("/xl/styles.xml", `${WORKBOOK}.styles+xml`)}${overrides.join("")}</Types>`,
    ],
  ]);
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${type}"/>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationships(list: readonly string[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function styles(): string {
  const filled = fills.map(
    (colour) =>
      `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
  );
  const coloured = fills.slice(1).map((_, at) => format({ fill: at + 3 }));
  const formats = [
    format({}),
    format({ font: 1, fill: 2 }),
    format({ number: 164 }),
    ...coloured,
    format({ number: 49 }),
  ];
  return `${HEAD}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${fills.length + 2}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${filled.join("")}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function format({ number = 0, font = 0, fill = 0 }): string {
  const applied = `${number === 0 ? "" : ' applyNumberFormat="1"'}${fill === 0 ? "" : ' applyFill="1" applyFont="1"'}`;
  return `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${applied}/>`;
}
