import { INVISIBLE } from "../../match/invisible.js";

const SPACE = 0x20;
const NEWLINE = 0x0a;
const NOTHING = 0;

/** Folds width, case, hyphens, white space and traditional characters; every UTF-16 unit keeps its place. */
export type FoldText = (text: string) => string;

export const createFoldText = (simplified: Iterable<readonly [string, string]>): FoldText => {
  const table = new Uint16Array(65536);
  for (let c = 0; c < table.length; c += 1) table[c] = c;
  for (let c = 0; c < SPACE; c += 1) if (c !== NEWLINE) table[c] = SPACE;
  for (let c = 0x41; c <= 0x5a; c += 1) table[c] = c + 32;
  for (let c = 0xff01; c <= 0xff5e; c += 1) table[c] = lower(c - 0xfee0);
  for (const c of [0x2d, 0x2010, 0x2011, 0x2012, 0x2013, 0xff0d]) table[c] = SPACE;
  for (const c of [0xa0, 0x3000, 0x202f, 0x205f]) table[c] = SPACE;
  for (let c = 0x2000; c <= 0x200a; c += 1) table[c] = SPACE;
  table[0x7f] = NOTHING;
  for (const [from, to] of INVISIBLE) for (let c = from; c <= to; c += 1) table[c] = NOTHING;
  for (const [from, to] of simplified) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let c = FIRST_RADICAL; c <= LAST_RADICAL; c += 1) {
    const common = String.fromCharCode(c).normalize("NFKC").charCodeAt(0);
    if (common !== c) table[c] = table[common] ?? common;
  }
  return (text) => {
    let folded = "";
    const piece = new Uint16Array(Math.min(text.length, CHUNK));
    for (let i = 0; i < text.length; i += CHUNK) {
      const size = Math.min(CHUNK, text.length - i);
      for (let k = 0; k < size; k += 1) piece[k] = table[text.charCodeAt(i + k)] ?? SPACE;
      folded += String.fromCharCode(...piece.subarray(0, size));
    }
    return folded;
  };
};

/** Radicals stand for the characters they look like in text that was taken out of a PDF file. */
const FIRST_RADICAL = 0x2e80;
const LAST_RADICAL = 0x2fdf;

/** A spread of a long text would overflow the stack. */
const CHUNK = 4096;

const lower = (c: number): number => (c >= 0x41 && c <= 0x5a ? c + 32 : c);
