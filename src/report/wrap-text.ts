import { characterWidth, displayWidth } from "./display-width.js";

// a word stays whole, and so does a character with the closing mark behind it or the opening mark before it
const pieces = /\s+|[（《〈【“‘(]*(?:[!-'*-~]+|[^\s])\p{M}*(?:[，。；：、！？）》〉】”’…,.;:!?)]|\p{M})*/gu;

/** Space that does not stay as it is. */
const unevenSpace = /\s\s|[^\S ]/;

/** Breaks a text into lines of at most `width` columns; no line begins with a closing mark where it can be helped. */
export function wrapText(text: string, width: number): string[] {
  const room = Math.max(2, width);
  if (!unevenSpace.test(text) && displayWidth(text) <= room) return [text.trim()];
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const close = (): void => {
    lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const piece of text.match(pieces) ?? []) {
    if (/^\s/.test(piece)) {
      if (used > 0 && used < room) {
        line += " ";
        used += 1;
      }
      continue;
    }
    const size = displayWidth(piece);
    if (used > 0 && used + size > room) close();
    if (size <= room) {
      line += piece;
      used += size;
      continue;
    }
    // too long for any line: broken behind a joint if it has one, else anywhere
    for (const part of piece.split(/(?<=[-@/_])/)) {
      if (used > 0 && used + displayWidth(part) > room) close();
      for (const character of part) {
        const wide = characterWidth(character);
        if (used + wide > room) close();
        line += character;
        used += wide;
      }
    }
  }
  if (line !== "" || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** At most `lines` lines; what does not fit ends in `…`. */
export function wrapAndCut(text: string, width: number, lines: number): string[] {
  const wrapped = wrapText(text, width);
  if (wrapped.length <= lines) return wrapped;
  const kept = wrapped.slice(0, lines);
  kept[lines - 1] = `${cutTo(kept[lines - 1] ?? "", width - 1)}…`;
  return kept;
}

/** The text followed by spaces up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

function cutTo(text: string, width: number): string {
  let used = 0;
  let cut = "";
  for (const character of text) {
    used += characterWidth(character);
    if (used > width) break;
    cut += character;
  }
  return cut;
}
