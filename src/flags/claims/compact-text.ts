/** A folded text as words are looked for in it, with the place of each of its units in the text. */
export interface CompactText {
  readonly text: string;
  readonly at: Int32Array;
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const CJK_FROM = 0x2e80;

/**
 * Leaves out white space beside Chinese characters and what is left of invisible characters, and makes one space
 * of several: copied documents break lines inside words and align with spaces.
 */
export const compactText = (folded: string): CompactText => {
  const at = new Int32Array(folded.length);
  const units = new Uint16Array(folded.length);
  let n = 0;
  let gap = -1;
  for (let i = 0; i < folded.length; i += 1) {
    const c = folded.charCodeAt(i);
    if (c === 0) continue;
    if (c === SPACE || c === NEWLINE) {
      gap = i;
      continue;
    }
    if (gap !== -1 && n > 0 && c < CJK_FROM && (units[n - 1] ?? 0) < CJK_FROM) {
      at[n] = gap;
      units[n] = SPACE;
      n += 1;
    }
    gap = -1;
    at[n] = i;
    units[n] = c;
    n += 1;
  }
  return { text: decode(units.subarray(0, n)), at: at.subarray(0, n) };
};

const CHUNK = 4096;

/** A spread of a long text would overflow the stack. */
const decode = (units: Uint16Array): string => {
  let text = "";
  for (let i = 0; i < units.length; i += CHUNK) text += String.fromCharCode(...units.subarray(i, i + CHUNK));
  return text;
};
