/** `[start, end)` in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Paragraph extends Stretch {
  readonly sentences: readonly Stretch[];
}

const STOPS = "。!?;";
const ENDS = "。!?;.:";
const BLANK = " \n\0";
const BULLETS = "·•●○*";
const CLOSING = "\"'”’)]」』》";

/**
 * Splits a folded text into paragraphs and sentences, for Chinese and English alike. A full stop between digits
 * or after an abbreviation ends nothing; a line break ends a paragraph only where a sentence ended before it,
 * at a blank line or in front of a bullet, because copied documents break lines anywhere.
 */
export const splitPassages = (text: string, abbreviations: readonly string[]): readonly Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let sentences: Stretch[] = [];
  let start = 0;
  const closeSentence = (end: number): void => {
    let from = start;
    while (from < end && BLANK.includes(text.charAt(from))) from += 1;
    if (from < end) sentences.push({ start: from, end });
    start = end;
  };
  const closeParagraph = (end: number): void => {
    closeSentence(end);
    const [first] = sentences;
    const last = sentences.at(-1);
    if (first && last) paragraphs.push({ start: first.start, end: last.end, sentences });
    sentences = [];
  };
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i);
    if (c === "\n") {
      if (endsParagraph(text, i)) closeParagraph(i);
    } else if (STOPS.includes(c) || (c === "." && isFullStop(text, i, abbreviations))) {
      while (i + 1 < text.length && (CLOSING + STOPS).includes(text.charAt(i + 1))) i += 1;
      closeSentence(i + 1);
    }
  }
  closeParagraph(text.length);
  return paragraphs;
};

const isFullStop = (text: string, at: number, abbreviations: readonly string[]): boolean => {
  const next = text.charAt(at + 1);
  if (next !== "" && next !== " " && next !== "\n" && !CLOSING.includes(next)) return false;
  return !abbreviations.some((word) => {
    const from = at + 1 - word.length;
    return from >= 0 && text.startsWith(word, from) && !/[a-z]/.test(text.charAt(from - 1));
  });
};

const endsParagraph = (text: string, at: number): boolean => {
  let before = at - 1;
  while (before >= 0 && text.charAt(before) === " ") before -= 1;
  let after = at + 1;
  while (after < text.length && text.charAt(after) === " ") after += 1;
  const last = text.charAt(before);
  const next = text.charAt(after);
  return last === "\n" || next === "\n" || ENDS.includes(last) || (next !== "" && BULLETS.includes(next));
};
