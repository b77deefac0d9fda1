/**
 * Text as the matcher reads it: NFKC per character, lower case, simplified, without white space and control
 * characters. `at[i]` is the UTF-16 offset in the original of normalised character `i`.
 */
export interface NormalisedText {
  readonly original: string;
  readonly text: string;
  readonly at: Int32Array;
}

const DROP = 0;
const EXPAND = 1;

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
  // superscripts, letter-like signs, enclosed and unit characters (㎡, ①, Ⅰ, ℃): one character may become several
  mark(0x2070, 0x24ff, EXPAND);
  mark(0x3200, 0x33ff, EXPAND);
  mark(0xf900, 0xfaff, EXPAND);
  mark(0xff00, 0xffef, EXPAND);
  mark(0x2000, 0x200f, DROP);
  mark(0x2028, 0x202f, DROP);
  mark(0x205f, 0x206f, DROP);
  table[0x3000] = DROP;
  table[0xfeff] = DROP;
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
export const createNormaliser = (simplified: ReadonlyMap<string, string> = new Map()): Normaliser => {
  const table = buildTable(simplified);
  // scratch space, grown as needed: most texts are short and an array per text would be most of the work
  let codes = new Uint16Array(1024);
  let at = new Int32Array(1024);
  const read = (original: string): number => {
    let n = 0;
    const put = (code: number, index: number): void => {
      if (n === codes.length) {
        codes = grow(codes, new Uint16Array(n * 2));
        at = grow(at, new Int32Array(n * 2));
      }
      codes[n] = code;
      at[n] = index;
      n += 1;
    };
    for (let i = 0; i < original.length; i += 1) {
      const mapped = table[original.charCodeAt(i)] ?? DROP;
      if (mapped === EXPAND) {
        const pieces = original.charAt(i).normalize("NFKC").toLowerCase().replace(/\s/gu, "");
        for (let k = 0; k < pieces.length; k += 1) put(pieces.charCodeAt(k), i);
      } else if (mapped !== DROP) put(mapped, i);
    }
    return n;
  };
  const normalise = (original: string): NormalisedText => {
    const n = read(original);
    return { original, text: decode(codes, n), at: at.slice(0, n) };
  };
  const clean = (text: string): string => {
    const n = read(text);
    // not before the line above: reading may have put larger scratch space in its place
    return decode(codes, n);
  };
  return Object.assign(normalise, { clean });
};

const grow = <T extends Uint16Array | Int32Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};

/** A spread of a million arguments would overflow the stack. */
const decode = (codes: Uint16Array, n: number): string => {
  if (n <= 4096) return String.fromCharCode.apply(null, codes.subarray(0, n) as unknown as number[]);
  let text = "";
  for (let i = 0; i < n; i += 4096)
    text += String.fromCharCode.apply(null, codes.subarray(i, Math.min(n, i + 4096)) as unknown as number[]);
  return text;
};
