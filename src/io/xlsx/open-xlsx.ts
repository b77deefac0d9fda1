import { message } from "../../messages/message.js";
import { showText } from "../../messages/show-value.js";
import { brokenInput } from "../broken-input.js";
import { type FoundHeadings, findHeadingRow, type SheetRow } from "../find-heading-row.js";
import type { Input } from "../input.js";
import { inputError } from "../input-error.js";
import { describeMapping } from "../map-columns.js";
import { planTable, type TablePlan } from "../plan-table.js";
import { rowPieces } from "../row-pieces.js";
import type { Cell, Source } from "../source.js";
import { refuseBomb } from "../zip/refuse-bomb.js";
import type { ZipEntry } from "../zip/zip-directory.js";
import { asShown } from "./as-shown.js";
import { holdsCells } from "./holds-cells.js";
import { type ListedSheet, listSheets } from "./list-sheets.js";
import { type FormattedRow, openSheet, type SheetReader, type Workbook } from "./read-sheet.js";

const MEGABYTE = 1024 * 1024;
const SHEET = /^xl\/worksheets\//;
/** Rows that are looked at for headings. */
const MOST_ROWS = 30;

interface OpenedSheet {
  readonly name: string;
  readonly reader: SheetReader;
  readonly rows: readonly FormattedRow[];
  readonly found: FoundHeadings | undefined;
}

/**
 * Opens the sheet of a workbook that is asked for, else the first that has headings; a hidden one only where no other
 * has them. The others that hold something are told.
 */
export async function openXlsx(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  input: Input,
  sheet: string | undefined,
): Promise<Source> {
  const of = (name: string): number => (SHEET.test(name) ? 1024 : 256) * MEGABYTE;
  refuseBomb(entries, { total: 2048 * MEGABYTE, of }, input);
  const sheets = listSheets(archive, entries);
  const names = sheets.map(({ name }) => name);
  if (names.length === 0) throw brokenInput("XLSX", "xl/workbook.xml", input);
  const wanted = sheet === undefined ? undefined : named(names, sheet, input);
  const asked = wanted === undefined ? visibleFirst(sheets) : sheets.filter(({ name }) => name === wanted);
  const opened = await choose({ archive, entries }, asked, input);
  const { found } = opened;
  if (found === undefined) throw inputError(input, "INPUT_EMPTY");
  const plan = planTable(found.row, found.line, input, found.above);
  const { headings } = found.row;
  const { lang, filename } = input;
  const unread = await withCells(
    archive,
    sheets.filter(({ name }) => name !== opened.name),
  );
  return {
    header: {
      format: "xlsx",
      lang,
      ...(filename === undefined ? undefined : { filename }),
      headings,
      mapping: describeMapping(headings, plan, input),
      preamble: found.preamble,
      sheet: opened.name,
      ...(unread.length === 0 ? undefined : { unreadSheets: unread }),
    },
    close: () => opened.reader.close(),
    pieces: () => rowPieces(shown(behind(opened, found), plan, input), headings.length),
  };
}

const visibleFirst = (sheets: readonly ListedSheet[]): ListedSheet[] =>
  [false, true].flatMap((hidden) => sheets.filter((one) => one.hidden === hidden));

async function withCells(archive: Uint8Array, sheets: readonly ListedSheet[]): Promise<string[]> {
  const names: string[] = [];
  for (const { name, entry } of sheets) {
    // charts have sheets of their own, which hold no cells
    if (entry !== undefined && !SHEET.test(entry.name)) continue;
    if (entry === undefined || (await holdsCells(archive, entry))) names.push(name);
  }
  return names;
}

async function* shown(
  rows: AsyncIterable<FormattedRow>,
  { columns }: TablePlan,
  input: Input,
): AsyncGenerator<SheetRow> {
  for await (const { line, cells, formats } of rows) {
    const seen = (cell: Cell, position: number): Cell => {
      const format = typeof cell === "number" ? formats?.get(position) : undefined;
      const column = format === undefined ? undefined : columns[position];
      if (typeof cell !== "number" || format === undefined || column === undefined) return cell;
      return asShown(cell, format, column, input.columns);
    };
    yield { line, cells: formats === undefined ? cells : cells.map(seen) };
  }
}

async function* behind({ rows, reader }: OpenedSheet, found: FoundHeadings): AsyncGenerator<FormattedRow> {
  yield* rows.slice(found.preamble + found.height);
  for (let row = await reader.next(); row !== undefined; row = await reader.next()) yield row;
}

async function choose(
  workbook: Workbook,
  sheets: readonly ListedSheet[],
  input: Input,
): Promise<OpenedSheet> {
  let first: OpenedSheet | undefined;
  for (const sheet of sheets) {
    const { name } = sheet;
    const reader = await openSheet(workbook, sheet, input);
    const rows: FormattedRow[] = [];
    for (let row = await reader.next(); row !== undefined; row = await reader.next()) {
      rows.push(row);
      if (rows.length === MOST_ROWS) break;
    }
    const found = findHeadingRow(rows, input);
    const opened: OpenedSheet = { name, reader, rows, found };
    if (found?.row.missing.length === 0) return opened;
    await reader.close();
    // told of where no sheet has headings: the one that comes closest
    if ((found?.row.known ?? -1) > (first?.found?.row.known ?? -1) || first === undefined) first = opened;
  }
  if (first === undefined) throw inputError(input, "INPUT_EMPTY");
  return first;
}

function named(names: readonly string[], sheet: string, input: Input): string {
  const found = names.includes(sheet)
    ? sheet
    : /^\d{1,4}$/.test(sheet)
      ? names[Number(sheet) - 1]
      : undefined;
  if (found !== undefined) return found;
  const detail = message(input.lang, "input.sheet", {
    found: showText(sheet),
    expected: names.map(showText).join(input.lang === "zh" ? "、" : ", "),
  });
  throw inputError(input, "INPUT_UNREADABLE", { detail });
}
