import { looks } from "./workbook-parts.js";

export type SheetCell = string | number | boolean | Date | null;

/** Characters one cell may have. */
const LONGEST = 32_767;
/** What XML 1.0 has no place for. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu;
const SPECIAL = /[&<>]/g;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const DAY = 86_400_000;
const FIRST_SAFE_DAY = Date.UTC(1900, 2, 1);
const ZERO_DAY = Date.UTC(1899, 11, 30);

/** `A`, `B` … `AA`: how columns are called. */
export function columnNames(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    let name = "";
    for (let n = at + 1; n > 0; n = Math.floor((n - 1) / 26)) {
      name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
    }
    return name;
  });
}

export interface RowOptions {
  /** 1-based. */
  readonly row: number;
  readonly columns: readonly string[];
  /** Number of the look of a cell. */
  readonly lookOf: (cell: SheetCell, column: number) => number;
}

/** A row of a sheet. Text is written as text, so that no formula comes to life in it. */
export function sheetRow(cells: readonly SheetCell[], { row, columns, lookOf }: RowOptions): string {
  let xml = `<row r="${row}">`;
  for (const [at, cell] of cells.entries()) {
    if (cell === null || cell === "") continue;
    const look = lookOf(cell, at);
    xml += cellXml(cell, `${columns[at]}${row}`, look === 0 ? "" : ` s="${look}"`);
  }
  return `${xml}</row>`;
}

function cellXml(cell: Exclude<SheetCell, null>, place: string, style: string): string {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? `<c r="${place}"${style}><v>${cell}</v></c>` : "";
    case "boolean":
      return `<c r="${place}"${style} t="b"><v>${cell ? 1 : 0}</v></c>`;
    case "string":
      return textXml(cell, place, style);
    default:
      // the calendar of spreadsheets has a day too many before March 1900
      return cell.getTime() < FIRST_SAFE_DAY
        ? textXml(cell.toISOString().slice(0, 10), place, "")
        : `<c r="${place}" s="${looks.day}"><v>${(cell.getTime() - ZERO_DAY) / DAY}</v></c>`;
  }
}

function textXml(text: string, place: string, style: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, "")}…` : text;
  return `<c r="${place}"${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(short)}</t></is></c>`;
}

function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(SPECIAL, (character) => entities[character] ?? "");
}
