import { shownLines } from "./shown-lines.js";

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for a page, safe between tags and in quoted attributes. */
export const htmlText = (text: string): string =>
  shownLines(text)
    .map((line) => line.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign))
    .join("<br>");
