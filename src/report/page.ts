import { displayWidth } from "./display-width.js";
import type { Style } from "./style.js";
import { wrapText } from "./wrap-text.js";

/** A text for people, written line by line and wrapped to a width. */
export interface Page {
  /** A heading with an empty line above it. */
  heading(text: string): void;
  /** Wrapped text, indented by `depth` steps; later lines hang under `lead`. */
  text(
    text: string,
    options?: { readonly depth?: number; readonly lead?: string; readonly dim?: boolean },
  ): void;
  /** A line as it is, already set off. */
  line(text?: string): void;
  toString(): string;
}

const STEP = 2;

export function createPage({ width, style }: { readonly width: number; readonly style: Style }): Page {
  let page = "";
  return {
    heading(text) {
      page += `${page === "" ? "" : "\n"}${style.bold(text)}\n`;
    },
    text(text, { depth = 0, lead = "", dim = false } = {}) {
      const indent = " ".repeat(depth * STEP);
      const hang = " ".repeat(displayWidth(lead));
      const lines = wrapText(text, width - indent.length - hang.length);
      lines.forEach((line, at) => {
        page += `${indent}${at === 0 ? lead : hang}${dim ? style.dim(line) : line}\n`;
      });
    },
    line(text = "") {
      page += `${text}\n`;
    },
    toString: () => page,
  };
}
