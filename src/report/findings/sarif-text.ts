import { shownLines } from "./shown-lines.js";

/**
 * Text of a SARIF message: braces are doubled, since single ones are gaps (3.11.5), and brackets that would be read
 * as an embedded link are escaped (3.11.6).
 */
export const sarifText = (text: string): string =>
  sarifBraces(shownLines(text).join("\n")).replace(/\[(?=[^[\]]*\]\()/g, "\\[");

/** Only the braces, for texts that are escaped as Markdown. */
export const sarifBraces = (text: string): string => text.replace(/[{}]/g, "$&$&");
