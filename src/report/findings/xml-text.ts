import { shownLines } from "./shown-lines.js";

/** Text between tags: what XML reads as markup, and what it forbids even escaped. */
export const xmlText = (text: string): string =>
  shownLines(text)
    .join("\n")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    // also `]]>`, which is forbidden in text
    .replaceAll(">", "&gt;");

/** Value of an attribute, quotes included. A bare line break in it would be read as a blank. */
export const xmlAttribute = (text: string): string =>
  `"${xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;")}"`;
