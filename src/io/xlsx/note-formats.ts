import { Buffer } from "node:buffer";
import type { FigureFormats } from "./figure-formats.js";
import type { FigureFormat } from "./shown-figure.js";

/** The formats of the cells of rows that were passed on and not yet read: by row, and by column from 0. */
export type FormatNotes = Map<number, Map<number, FigureFormat>>;

const PLACE = /\sr\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/;
const TAG = /^<(?:\w+:)?c\s/;

/**
 * Passes a sheet on and notes which cells have formats that show more than digits: the reader of sheets tells values
 * only. Each chunk ends with a cell.
 */
export async function* noteFormats(
  sheet: AsyncIterable<Uint8Array>,
  formats: FigureFormats,
  notes: FormatNotes,
): AsyncGenerator<Uint8Array> {
  const style = new RegExp(`\\ss\\s*=\\s*["'](${[...formats.keys()].join("|")})["']`, "g");
  for await (const chunk of sheet) {
    const text = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString("latin1");
    for (const { 1: number, index } of text.matchAll(style)) {
      const tag = text.slice(text.lastIndexOf("<", index), text.indexOf(">", index));
      const [, letters, row] = TAG.test(tag) ? (PLACE.exec(tag) ?? []) : [];
      const format = formats.get(Number(number));
      if (letters === undefined || format === undefined) continue;
      const ofRow = notes.get(Number(row)) ?? new Map<number, FigureFormat>();
      notes.set(Number(row), ofRow.set(columnOf(letters), format));
    }
    yield chunk;
  }
}

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}
