import { INVISIBLE } from "./invisible.js";
import type { IsLineStop } from "./line-stops.js";

/**
 * Text as the matcher reads it: NFKC per character, lower case, simplified, without white space and without
 * characters that show nothing; a line break that ends a clause is a comma. `at[i]` is the UTF-16 offset in the original of normalised character `i`; without `at` each character
 * stands where it stood.
 */
export interface NormalisedText {
  readonly original: string;
  readonly text: string;
  readonly at: Int32Array | undefined;
}

const DROP = 0;
const EXPAND = 1;
/** The first half of characters that only choose the form of the one before them. */
const SELECTOR = 0xdb40;

const LINE_END = 0x0a;
const COMMA = 0x2c;

/** Character table: the replacement, or DROP, or EXPAND where NFKC may yield several characters. */
const buildTable = (simplified: ReadonlyMap<string, string>): Uint16Array => {
  const table = new Uint16Array(65536);
  for (let c = 0; c < 65536; c += 1) table[c] = c;
  const mark = (from: number, to: number, value: number): void => {
    for (let c = from; c <= to; c += 1) table[c] = value;
  };
  mark(0x00, 0x20, DROP);
  mark(0x7f, 0xa0, DROP);
  mark(0xa1, 0xff, EXPAND);
  // characters of PDF files and old encodings that look like others: ⻛, ⼯, ︰, ﹐
  mark(0x2e80, 0x2fdf, EXPAND);
  mark(0xfe10, 0xfe6f, EXPAND);
  // superscripts, letter-like signs, enclosed and unit characters (㎡, ①, Ⅰ, ℃): one character may become several
  mark(0x2070, 0x24ff, EXPAND);
  mark(0x3200, 0x33ff, EXPAND);
  mark(0xf900, 0xfaff, EXPAND);
  mark(0xff00, 0xffef, EXPAND);
  mark(0x2000, 0x200a, DROP);
  mark(0x2028, 0x2029, DROP);
  table[0x202f] = DROP;
  table[0x205f] = DROP;
  table[0x3000] = DROP;
  for (const [from, to] of INVISIBLE) mark(from, to, DROP);
  table[SELECTOR] = DROP;
  for (let c = 0x41; c <= 0x5a; c += 1) table[c] = c + 32;
  for (let c = 0xff01; c <= 0xff5e; c += 1) {
    const half = c - 0xfee0;
    table[c] = half >= 0x41 && half <= 0x5a ? half + 32 : half;
  }
  for (const [from, to] of simplified) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
};

export interface Normaliser {
  /** With offsets back to the original. */
  (text: string): NormalisedText;
  /** The text alone. */
  clean(text: string): string;
}

/** Makes the normaliser for a set of traditional → simplified pairs. */
export const createNormaliser = (
  simplified: ReadonlyMap<string, string> = new Map(),
  isLineStop: IsLineStop = () => false,
): Normaliser => {
  const table = buildTable(simplified);

  const normalise = (original: string): NormalisedText => {
    // most texts keep every character in its place
    const codes = new Array<number>(original.length);
    for (let i = 0; i < original.length; i += 1) {
      const mapped = table[original.charCodeAt(i)] ?? DROP;
      if (mapped <= EXPAND) return moved(original, codes, i);
      codes[i] = mapped;
    }
    return { original, text: textOf(codes), at: undefined };
  };

  /** Goes on where a character falls out or may become several. @param codes of the characters before it */
  const moved = (original: string, codes: number[], from: number): NormalisedText => {
    codes.length = from;
    const at = Array.from(codes, (_, i) => i);
    for (let i = from; i < original.length; i += 1) {
      const mapped = table[original.charCodeAt(i)] ?? DROP;
      if (mapped === DROP) {
        // read as a comma, which a heading in front of a list reaches across
        if (original.charCodeAt(i) === LINE_END && isLineStop(original, i)) {
          codes.push(COMMA);
          at.push(i);
        }
        if (original.charCodeAt(i) === SELECTOR && isSecondHalf(original.charCodeAt(i + 1))) i += 1;
        continue;
      }
      const pieces = mapped === EXPAND ? expand(original.charAt(i)) : "";
      if (mapped !== EXPAND) {
        codes.push(mapped);
        at.push(i);
      }
      for (let k = 0; k < pieces.length; k += 1) {
        const piece = pieces.charCodeAt(k);
        const simple = table[piece] ?? DROP;
        codes.push(simple > EXPAND ? simple : piece);
        at.push(i);
      }
    }
    return { original, text: textOf(codes), at: Int32Array.from(at) };
  };

  return Object.assign(normalise, { clean: (text: string) => normalise(text).text });
};

const expand = (character: string): string => character.normalize("NFKC").toLowerCase().replace(/\s/gu, "");

const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** More arguments than this at a time could overflow the stack. */
const MOST_ARGUMENTS = 4096;

const textOf = (codes: readonly number[]): string => {
  if (codes.length <= MOST_ARGUMENTS) return String.fromCharCode(...codes);
  let text = "";
  for (let i = 0; i < codes.length; i += MOST_ARGUMENTS)
    text += String.fromCharCode(...codes.slice(i, i + MOST_ARGUMENTS));
  return text;
};
