/**
 * The formats records are read from.
 *
 * @since 0.2.0
 */
export type RecordFormat = "json" | "jsonl" | "csv" | "xlsx" | "parquet" | "xml";

/** Every format with the endings of file names that tell it. */
export const endingsOf: Readonly<Record<RecordFormat, readonly string[]>> = {
  json: ["json"],
  jsonl: ["jsonl", "ndjson"],
  csv: ["csv", "tsv"],
  xlsx: ["xlsx", "xlsm"],
  parquet: ["parquet"],
  xml: ["xml"],
};

/** How an input is to be read. */
export type Detected =
  | { readonly reader: "json-document" | "json-lines" | "xml" }
  | { readonly reader: "csv"; readonly newline: number };

/** The formats that are text. */
export type TextFormat = Exclude<RecordFormat, "xlsx" | "parquet">;

const FIRST_LINE = 64 * 1024;
const LONGEST_BLANK = 1024 * 1024;
const ENDING = /\.([a-z]+)(?:\.gz)?$/i;

/** The format a file name tells. */
export function formatOfName(filename: string | undefined): RecordFormat | undefined {
  const ending = ENDING.exec(filename ?? "")?.[1]?.toLowerCase() ?? "";
  for (const [format, endings] of Object.entries(endingsOf)) {
    // the names of the table are the formats
    if (endings.includes(ending)) return format as RecordFormat;
  }
  return undefined;
}

/**
 * How to read an input, told by its format, else by its first bytes; nothing while more of them are needed.
 * What it tells from some bytes it also tells from more.
 */
export function detectFormat(
  head: Uint8Array,
  format: TextFormat | undefined,
  ended: boolean,
): Detected | undefined {
  if (format === "jsonl") return { reader: "json-lines" };
  if (format === "xml") return { reader: "xml" };
  // what comes behind so much of nothing is not waited for
  const start = head.subarray(0, LONGEST_BLANK).findIndex((byte) => byte > 0x20);
  if (start === -1 && !ended && head.length < LONGEST_BLANK) return undefined;
  const first = head[start];
  if (format !== "csv") {
    if (first === 0x7b) return linesOrDocument(head, start, ended);
    if (format === "json" || first === 0x5b) return { reader: "json-document" };
    if (first === 0x3c) return { reader: "xml" };
  }
  return table(head, Math.max(start, 0), ended);
}

/** Records line by line where the first line holds a whole one, or where the next line starts one too. */
function linesOrDocument(head: Uint8Array, start: number, ended: boolean): Detected | undefined {
  const last = Math.min(head.length, start + FIRST_LINE);
  let depth = 0;
  let inText = false;
  for (let position = start; position < last; position++) {
    const byte = head[position];
    if (byte === 0x0a) {
      const next = head.subarray(position).find((after) => after > 0x20);
      if (next === undefined && !ended) return undefined;
      return { reader: next === 0x7b ? "json-lines" : "json-document" };
    }
    if (inText) {
      if (byte === 0x5c) position++;
      else if (byte === 0x22) inText = false;
    } else if (byte === 0x22) inText = true;
    else if (byte === 0x7b || byte === 0x5b) depth++;
    else if ((byte === 0x7d || byte === 0x5d) && --depth === 0) return { reader: "json-lines" };
  }
  return ended || last - start === FIRST_LINE ? { reader: "json-lines" } : undefined;
}

/** Old spreadsheets end lines with a carriage return alone. */
function table(head: Uint8Array, start: number, ended: boolean): Detected | undefined {
  for (let position = start; position < head.length; position++) {
    if (head[position] === 0x0a) return { reader: "csv", newline: 0x0a };
    if (head[position] !== 0x0d) continue;
    const next = head[position + 1];
    if (next === undefined && !ended) return undefined;
    return { reader: "csv", newline: next === undefined || next === 0x0a ? 0x0a : 0x0d };
  }
  return ended || head.length - start > FIRST_LINE ? { reader: "csv", newline: 0x0a } : undefined;
}
