/** A text of which is known where something stood that is not in it, such as white space. */
export interface GappedText {
  readonly text: string;
  /** Something stood in front of a character. */
  isGap(at: number): boolean;
}

/**
 * A Latin term counts only as a whole word and a number only as a whole number: `lng` is not in `lngx`, 380 not in
 * 1380. White space is not in the normalised text; `isGap` tells where some stood.
 */
export const standsAlone = (read: GappedText, start: number, end: number): boolean => {
  const { text } = read;
  // nearly all terms begin and end with a Chinese character
  if (text.charCodeAt(start) > LAST_LETTER && text.charCodeAt(end - 1) > LAST_LETTER) return true;
  return beginsAlone(read, start) && endsAlone(read, end);
};

const LAST_LETTER = 122;

const beginsAlone = (read: GappedText, start: number): boolean => {
  if (start === 0) return true;
  const first = read.text.charCodeAt(start);
  const before = read.text.charCodeAt(start - 1);
  if ((isDigit(first) && isDigit(before)) || (isLetter(first) && isLetter(before))) return read.isGap(start);
  return true;
};

const endsAlone = (read: GappedText, end: number): boolean => {
  const { text } = read;
  const last = text.charCodeAt(end - 1);
  const goesOn = (at: number, kind: (code: number) => boolean): boolean =>
    at < text.length && kind(text.charCodeAt(at)) && !read.isGap(at);
  if (isDigit(last)) return !goesOn(end, isDigit);
  if (!isLetter(last) || !goesOn(end, isLetter)) return true;
  // an English plural is the same word
  return (
    (text[end] === "s" && !goesOn(end + 1, isLetter)) ||
    (text.startsWith("es", end) && !goesOn(end + 2, isLetter))
  );
};

const isLetter = (code: number): boolean => code >= 97 && code <= 122;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
