/** Objects and lists that may stand in one another: far more than a record has, far less than breaks a reader. */
export const DEEPEST = 1000;

/** The offset of the bracket that opens one level too many, or -1. */
export function findTooDeep(text: string): number {
  // What is open has to be closed again, so that a short text cannot be deep.
  if (text.length <= 2 * DEEPEST) return -1;
  let depth = 0;
  for (let position = 0; position < text.length; position++) {
    const unit = text.charCodeAt(position);
    if (unit === 0x22) {
      position = textEnd(text, position);
    } else if (unit === 0x5b || unit === 0x7b) {
      if (++depth > DEEPEST) return position;
    } else if (unit === 0x5d || unit === 0x7d) depth--;
  }
  return -1;
}

/** Offset of the quote that closes a text; backslashes in front of a quote count in pairs. */
function textEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end - 1;
    while (text.charCodeAt(before) === 0x5c) before--;
    if ((end - before) % 2 === 1) return end;
  }
  return text.length;
}
