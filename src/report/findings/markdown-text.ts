import { shownLines } from "./shown-lines.js";

/**
 * Text that shows in Markdown as it is, also inside a table cell: no markup, no HTML, and neither people nor issues
 * are called up by what stands in a product file.
 */
export const markdownText = (text: string): string =>
  shownLines(text)
    .map((line) =>
      line
        .replace(/[\\`*_[\]|~]/g, "\\$&")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        // headings and lists, which only begin a line
        .replace(
          /^(\s*)([#+-]|\d+[.)])/,
          (_all, blank: string, mark: string) => `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
        )
        .replace(/@|#(?=\d)/g, "$&<!-- -->"),
    )
    .join("<br>");
