import { Buffer } from "node:buffer";

/** Stands in front of a formula in the place of its value: no number starts with it, and XML allows it. */
const MARK = "\u007f";
/** A cell of figures with a formula and without a value; a formula that gives no text says so by its type. */
const UNCOMPUTED =
  /<((?:\w+:)?)c((?:\s[^<>]*)?)>\s*(<\1f(?:\s[^<>]*)?(?:\/>|>([^<]*)<\/\1f>)\s*(?:<\1v(?:\s[^<>]*)?(?:\/>|>\s*<\/\1v>)\s*)?)<\/\1c>/g;
/** What follows a formula there: books have many formulas, and nearly all have values. */
const WITHOUT_VALUE = /f(?:>|\s[^<>]*\/>)\s*<(?:\/|(?:\w+:)?v(?:\s[^<>]*)?(?:\/>|>\s*<))/;
const OTHER_TYPE = /\st\s*=\s*["'](?!n["'])/;
/** Bytes that are held back in search of the end of a cell. */
const LONGEST_CELL = 1024 * 1024;

/**
 * A sheet in which formulas that nobody computed stand as values, byte for byte as long: the reader of sheets passes
 * formulas over, and a row would lack an amount without a word.
 */
export async function* markUncomputed(sheet: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const chunk of sheet) {
    const bytes = Buffer.concat([rest, chunk]);
    const plain = bytes.lastIndexOf("/c>");
    const end = plain === -1 ? bytes.lastIndexOf(":c>") : plain;
    const cut = end !== -1 ? end + 3 : bytes.length > LONGEST_CELL ? bytes.length : 0;
    if (cut > 0) yield marked(bytes.subarray(0, cut));
    rest = bytes.subarray(cut);
  }
  if (rest.length > 0) yield rest;
}

/** The formula of a value that was put in its place; nothing where it is a text. */
export function uncomputedFormula(value: string): string | undefined {
  return value.startsWith(MARK) ? value.slice(MARK.length) : undefined;
}

function marked(bytes: Buffer): Buffer {
  if (!bytes.includes("<f") && !bytes.includes(":f")) return bytes;
  const sheet = bytes.toString("latin1");
  if (!WITHOUT_VALUE.test(sheet)) return bytes;
  const text = sheet.replace(UNCOMPUTED, (cell, prefix, attributes, inner, formula = "") => {
    const room = String(inner).length;
    const values = [`${MARK}${formula}`, MARK].map((value) => `<${prefix}v>${value}</${prefix}v>`);
    const value = values.find(({ length }) => length <= room);
    if (value === undefined || OTHER_TYPE.test(attributes)) return cell;
    return `<${prefix}c${attributes}>${value.padEnd(room)}</${prefix}c>`;
  });
  return Buffer.from(text, "latin1");
}
