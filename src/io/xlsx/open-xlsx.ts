import { message } from "../../messages/message.js";
import { showText } from "../../messages/show-value.js";
import { type FoundHeadings, findHeadingRow, type SheetRow } from "../find-heading-row.js";
import type { Input } from "../input.js";
import { inputError } from "../input-error.js";
import { describeMapping } from "../map-columns.js";
import { planTable, type TablePlan } from "../plan-table.js";
import { rowPieces } from "../row-pieces.js";
import type { Cell, Source } from "../source.js";
import type { Archive } from "../zip/zip-directory.js";
import { asShown } from "./as-shown.js";
import { cellContextOf } from "./cell-context.js";
import { holdsCells } from "./holds-cells.js";
import { type FormattedRow, openSheet, type SheetReader } from "./read-sheet.js";
import { type ListedSheet, readWorkbook, type Workbook } from "./read-workbook.js";

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
export async function openXlsx(archive: Archive, input: Input, sheet: string | undefined): Promise<Source> {
  const workbook = await readWorkbook(archive, input);
  const { sheets } = workbook;
  const names = sheets.map(({ name }) => name);
  const wanted = sheet === undefined ? undefined : named(names, sheet, input);
  const asked = wanted === undefined ? visibleFirst(sheets) : sheets.filter(({ name }) => name === wanted);
  const opened = await choose(workbook, asked, input);
  const { found } = opened;
  if (found === undefined) throw inputError(input, "INPUT_EMPTY");
  const plan = planTable(found.row, found.line, input, found.above);
  const { headings } = found.row;
  const { lang, filename } = input;
  const unread = await withCells(
    archive,
    sheets.filter(({ name }) => name !== opened.name),
  );
  const close = async (): Promise<void> => {
    await opened.reader.close();
    await archive.bytes.close();
  };
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
    close,
    pieces: () => rowPieces(shown(behind(opened, found, close), plan, input), headings.length),
  };
}

const visibleFirst = (sheets: readonly ListedSheet[]): ListedSheet[] =>
  [false, true].flatMap((hidden) => sheets.filter((one) => one.hidden === hidden));

async function withCells(archive: Archive, sheets: readonly ListedSheet[]): Promise<string[]> {
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

async function* behind(
  { rows, reader }: OpenedSheet,
  found: FoundHeadings,
  close: () => Promise<void>,
): AsyncGenerator<FormattedRow> {
  try {
    yield* rows.slice(found.preamble + found.height);
    for (let row = await reader.next(); row !== undefined; row = await reader.next()) yield row;
  } finally {
    await close();
  }
}

async function choose(
  workbook: Workbook,
  sheets: readonly ListedSheet[],
  input: Input,
): Promise<OpenedSheet> {
  const contextOf = cellContextOf(workbook, input);
  let first: OpenedSheet | undefined;
  for (const sheet of sheets) {
    const { name } = sheet;
    const reader = openSheet(workbook, sheet, contextOf, input);
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
