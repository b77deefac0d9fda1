import type { Buffer } from "node:buffer";
import { makeZip } from "./make-zip.js";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface SheetToMake {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  /** Rows of cells: texts, figures, blanks, or the XML of a cell without its address. */
  readonly rows: readonly (readonly (string | number | null | { readonly xml: string })[])[];
}

/**
 * A workbook as other programs write it, with whatever stands in its cells.
 *
 * @param formats of cells, which name them by number from 1: `<c s="1">`
 */
export function makeWorkbook(sheets: readonly SheetToMake[], formats: readonly string[] = []): Buffer {
  const rels = (list: readonly string[], type: string): string =>
    `<Relationships xmlns="${packages}">${list
      .map((target, at) => `<Relationship Id="r${at + 1}" Type="${relations}/${type}" Target="${target}"/>`)
      .join("")}</Relationships>`;
  const names = sheets.map(({ name, state }, at) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name.replaceAll("&", "&amp;")}" sheetId="${at + 1}"${hidden} r:id="r${at + 1}"/>`;
  });
  const files = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  return makeZip([
    {
      name: "[Content_Types].xml",
      text: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: "_rels/.rels", text: rels(["xl/workbook.xml"], "officeDocument") },
    {
      name: "xl/workbook.xml",
      text: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.join("")}</sheets></workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", text: rels(files, "worksheet") },
    ...(formats.length === 0 ? [] : [{ name: "xl/styles.xml", text: stylesXml(formats) }]),
    ...sheets.map(({ rows }, at) => ({ name: `xl/${files[at]}`, text: sheetXml(rows) })),
  ]);
}

function stylesXml(formats: readonly string[]): string {
  const escaped = (text: string): string => text.replace(/[&<"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  const codes = formats.map((code, at) => `<numFmt numFmtId="${at + 164}" formatCode="${escaped(code)}"/>`);
  const ofCells = ["<xf/>", ...formats.map((_, at) => `<xf numFmtId="${at + 164}" applyNumberFormat="1"/>`)];
  return `<styleSheet xmlns="${main}"><numFmts>${codes.join("")}</numFmts><cellXfs>${ofCells.join("")}</cellXfs></styleSheet>`;
}

function sheetXml(rows: SheetToMake["rows"]): string {
  const cells = rows.map((row, line) => {
    const made = row.map((cell, place) => {
      const at = `r="${String.fromCharCode(65 + place)}${line + 1}"`;
      if (cell === null) return "";
      if (typeof cell === "object") return cell.xml.replace("<c", `<c ${at}`);
      if (typeof cell === "number") return `<c ${at}><v>${cell}</v></c>`;
      return `<c ${at} t="inlineStr"><is><t>${cell}</t></is></c>`;
    });
    return `<row r="${line + 1}">${made.join("")}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${cells.join("")}</sheetData></worksheet>`;
}
