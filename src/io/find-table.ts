import { isBlank } from "../record/read-text.js";
import { createRecordDecoder, type DecodedRecord, refuseOtherEncoding } from "./decode-record.js";
import { findRowEnd, type RowDialect } from "./find-row-end.js";
import { guessEncoding } from "./guess-encoding.js";
import { type Input, LONGEST_RECORD } from "./input.js";
import { type HeadingRow, readHeadings } from "./plan-table.js";
import type { Encoding } from "./source.js";
import { CellSplitter } from "./split-cells.js";
import { withSubHeadings } from "./sub-headings.js";

/** The headings of a table and where they stand. */
export interface FoundTable {
  readonly row: HeadingRow;
  readonly delimiter: string;
  readonly encoding?: Encoding;
  /** Line of the heading row. */
  readonly line: number;
  /** Rows above it that hold something. */
  readonly preamble: number;
  readonly above: readonly (readonly string[])[];
  /** Bytes and lines in front of the first row of data. */
  readonly end: number;
  readonly endLine: number;
}

/** A row that cannot be split or decoded, where the headings should be. */
export interface BrokenHeadings {
  readonly line: number;
  readonly column: number;
  readonly fault: NonNullable<DecodedRecord["fault"]> | "row.quote" | "row.quote-open";
}

/** The line spreadsheets write in front of the headings to say what stands between cells. */
const SEPARATOR_LINE = /^"?sep=(.)"?\r?\n?\r?$/i;
const DELIMITERS = [",", ";", "\t", "|"];
/** Bytes in which the headings have to be. */
export const LONGEST_HEAD = LONGEST_RECORD;
/** Rows that are looked at for headings: titles, dates and units above them are few. */
const MOST_ROWS = 30;

/**
 * Finds the heading row of a table: the first row that names all a record needs, whatever stands above it, by
 * whichever of the usual characters between cells, with the row below where that divides its headings. Where there is none, the row that names most is told of.
 * Nothing where more bytes are needed.
 */
export function findTable(
  head: Uint8Array,
  newline: number,
  ended: boolean,
  input: Input,
): FoundTable | BrokenHeadings | undefined {
  const start = startOf(head, newline, ended);
  if (start === undefined) return undefined;
  const { separator } = start;
  const walks = (separator === undefined ? DELIMITERS : [separator]).map(
    (delimiter) => new Walk({ head, newline, ended, input, delimiter, start }),
  );
  for (let count = 0; count < MOST_ROWS; count++) {
    const rows = walks.map((walk) => walk.next());
    if (rows.includes("more")) return undefined;
    const found = rows.filter(
      (row): row is FoundTable => typeof row === "object" && row.row.missing.length === 0,
    );
    const best = mostKnown(found);
    if (best !== undefined) return divided(best, walks[rows.indexOf(best)], input);
    if (rows.every((row) => row === "end")) break;
  }
  const [broken] = walks.flatMap((walk) => walk.brokenFirst ?? []);
  const rest = mostKnown(walks.flatMap((walk) => walk.seen));
  // a heading row with a stray quote is the likelier reason where no other row names anything
  const allBroken = walks.every((walk) => walk.brokenFirst !== undefined);
  return allBroken && (rest?.row.known ?? 0) === 0 ? broken : (rest ?? broken);
}

/** The headings with the row below, where that divides them; nothing where it is not there yet. */
function divided(found: FoundTable, walk: Walk | undefined, input: Input): FoundTable | undefined {
  const next = walk?.next();
  if (next === "more") return undefined;
  if (typeof next !== "object" || next.line !== found.endLine) return found;
  const row = withSubHeadings(found.row, next.row.headings, input);
  return row === undefined
    ? found
    : { ...next, row, line: found.line, preamble: found.preamble, above: found.above };
}

/** The first row among those that name most fields; among equals the one with most cells. */
function mostKnown(rows: readonly FoundTable[]): FoundTable | undefined {
  let best: FoundTable | undefined;
  for (const found of rows) {
    if (best === undefined || found.row.known > best.row.known) best = found;
    else if (found.row.known < best.row.known || found.line > best.line) continue;
    else if (found.row.headings.length > best.row.headings.length) best = found;
  }
  return best;
}

interface Start {
  readonly position: number;
  readonly line: number;
  readonly separator?: string;
}

function startOf(head: Uint8Array, newline: number, ended: boolean): Start | undefined {
  let position = 0;
  for (let line = 1; ; line++) {
    const next = head.indexOf(newline, position);
    if (next === -1 && !ended) return undefined;
    const end = next === -1 ? head.length : next;
    const text = String.fromCharCode(...head.subarray(position, Math.min(end, position + 16)));
    if (/[^ \t\r\n]/.test(text) || next === -1 || end - position > 16) {
      const separator = end - position > 16 ? undefined : SEPARATOR_LINE.exec(text)?.[1];
      if (separator === undefined) return { position, line };
      return { position: Math.min(end + 1, head.length), line: line + 1, separator };
    }
    position = end + 1;
  }
}

interface WalkOptions {
  readonly head: Uint8Array;
  readonly newline: number;
  readonly ended: boolean;
  readonly input: Input;
  readonly delimiter: string;
  readonly start: Start;
}

/** The rows of the beginning of a table, by one character between cells. */
class Walk {
  readonly seen: FoundTable[] = [];
  brokenFirst: BrokenHeadings | undefined;
  private readonly options: WalkOptions;
  private readonly decode: ReturnType<typeof createRecordDecoder>;
  private encoding: Encoding | undefined;
  private position: number;
  private line: number;
  private first = true;

  constructor(options: WalkOptions) {
    this.options = options;
    this.position = options.start.position;
    this.line = options.start.line;
    this.encoding = options.input.encoding;
    this.decode = createRecordDecoder(options.input);
  }

  /** The next row that holds something, read as headings. */
  next(): FoundTable | "broken" | "more" | "end" {
    const { head, newline, ended, input, delimiter } = this.options;
    for (;;) {
      if (this.position >= head.length) return ended ? "end" : "more";
      const dialect: RowDialect = {
        delimiter: delimiter.charCodeAt(0),
        newline,
        encoding: this.encoding ?? "utf-8",
      };
      const end = findRowEnd({ bytes: head, length: head.length, ended }, this.position, dialect);
      if (end === -1) return "more";
      const bytes = head.subarray(this.position, end);
      const { line } = this;
      const record = { bytes, line, column: 1, offset: input.offset + this.position };
      this.position = end;
      if (input.encoding !== undefined) refuseOtherEncoding(record, input.encoding, input);
      this.encoding ??= guessEncoding(bytes);
      const { text, fault } = this.decode(record);
      const lines = text.split(newline === 0x0d ? "\r" : "\n");
      if (lines.at(-1) === "") lines.pop();
      this.line += Math.max(lines.length, 1);
      if (fault !== undefined) return this.broken({ line: fault.line, column: fault.column ?? 1, fault });
      if (isBlank(text)) continue;
      const cells = split(lines, delimiter);
      if (!Array.isArray(cells)) return this.broken({ line, ...cells });
      if (cells.every(isBlank)) continue;
      this.first = false;
      const found: FoundTable = {
        row: readHeadings(cells, input),
        delimiter,
        line,
        preamble: this.seen.length,
        above: this.seen.map(({ row }) => row.headings),
        end,
        endLine: this.line,
        ...(this.encoding === undefined ? undefined : { encoding: this.encoding }),
      };
      this.seen.push(found);
      return found;
    }
  }

  private broken(place: BrokenHeadings): "broken" {
    if (this.first) this.brokenFirst = place;
    this.first = false;
    return "broken";
  }
}

function split(
  lines: readonly string[],
  delimiter: string,
): string[] | { readonly column: number; readonly fault: "row.quote" | "row.quote-open" } {
  const row = new CellSplitter(delimiter);
  for (const line of lines) {
    const progress = row.take(line);
    if (progress === "complete") return row.cells;
    if (progress !== "open") {
      const over = row.ranOver;
      return over === undefined
        ? { column: progress + 1, fault: "row.quote" }
        : { column: over.column, fault: "row.quote-open" };
    }
  }
  return { column: row.ranOver?.column ?? 1, fault: "row.quote-open" };
}
