import { escapeInvisible } from "../../messages/show-value.js";

// never characters, and forbidden in XML even when escaped
const nonCharacter = /[\ufffe\uffff]/g;

const breaks = /\r\n|[\n\r\u0085\u2028\u2029]/;

/**
 * Text of a product file made safe to show, line by line: what does not show, and half characters, are written as
 * escapes. No control character is left, so that every format may carry the lines.
 */
export const shownLines = (text: string): readonly string[] =>
  text
    .split(breaks)
    .map((line) => escapeInvisible(line.replaceAll("\t", " ").replace(nonCharacter, "\ufffd")).trimEnd());

/** The same on one line. */
export const shownLine = (text: string): string => shownLines(text).join(" ").trim();
