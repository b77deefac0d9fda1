import { columnNames, type SheetCell, sheetRow } from "./sheet-row.js";
import { type Look, looks, SPREADSHEET, workbookParts } from "./workbook-parts.js";
import { createZipStream, type Sink, type ZipEntry, type ZipStream } from "./zip-stream.js";

export interface WorkbookOptions {
  readonly sheet: string;
  readonly headings: readonly string[];
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** Columns people fill in: what they type there stays text, so that no code becomes a day. */
  readonly filledIn: readonly boolean[];
  /** Colours cells by what they say. */
  readonly lookOf: (cell: SheetCell, column: number) => Look;
  readonly sink: Sink;
}

/** Rows a sheet can have, and bytes an entry of the archive should have at most. */
const MOST_ROWS = 1_048_576;
const MOST_BYTES = 3_000_000_000;
const AT_ONCE = 64 * 1024;

/**
 * Writes a workbook as its rows come: headings stay in view and have filters, cells have types and colours. A book
 * that is too long for one sheet goes on in the next.
 */
export async function writeWorkbook(
  rows: AsyncIterable<readonly SheetCell[]>,
  options: WorkbookOptions,
): Promise<void> {
  const zip = createZipStream(options.sink);
  const names: string[] = [];
  let sheet: Sheet | undefined;
  for await (const cells of rows) {
    if (sheet === undefined || sheet.full()) {
      await sheet?.end();
      sheet = await openSheet(zip, names.length + 1, options);
      names.push(names.length === 0 ? options.sheet : `${options.sheet}_${names.length + 1}`);
    }
    await sheet.add(cells);
  }
  if (sheet === undefined) {
    sheet = await openSheet(zip, 1, options);
    names.push(options.sheet);
  }
  await sheet.end();
  for (const [name, text] of workbookParts(names)) {
    const part = await zip.entry(name);
    await part.write(text);
    await part.end();
  }
  await zip.end();
}

interface Sheet {
  full(): boolean;
  add(cells: readonly SheetCell[]): Promise<void>;
  end(): Promise<void>;
}

async function openSheet(
  zip: ZipStream,
  number: number,
  { headings, widths, filledIn, lookOf }: WorkbookOptions,
): Promise<Sheet> {
  const entry: ZipEntry = await zip.entry(`xl/worksheets/sheet${number}.xml`);
  const columns = columnNames(headings.length);
  const looked = (cell: SheetCell, column: number): number => looks[lookOf(cell, column)];
  let row = 1;
  let text = start(widths, filledIn) + sheetRow(headings, { row, columns, lookOf: () => looks.heading });
  return {
    full: () => row >= MOST_ROWS || entry.size >= MOST_BYTES,
    async add(cells) {
      row++;
      text += sheetRow(cells, { row, columns, lookOf: looked });
      if (text.length < AT_ONCE) return;
      await entry.write(text);
      text = "";
    },
    async end() {
      const filter = `<autoFilter ref="A1:${columns.at(-1) ?? "A"}${row}"/>`;
      await entry.write(`${text}</sheetData>${filter}</worksheet>`);
      await entry.end();
    },
  };
}

function start(widths: readonly number[], filledIn: readonly boolean[]): string {
  const columns = widths.map(
    (width, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${filledIn[at] === true ? ` style="${looks.text}"` : ""}/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>`;
}
