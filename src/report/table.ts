import { displayWidth } from "./display-width.js";
import { padTo, wrapAndCut } from "./wrap-text.js";

export interface Column {
  readonly title: string;
  /** Columns the cells take, without the gap. */
  readonly width: number;
  /** Most lines a cell may take; the rest is cut. Default 1. */
  readonly lines?: number;
  /** Set numbers to the right. */
  readonly right?: boolean;
}

/** A cell, and how its text is set off once it has been cut to size. */
export interface Cell {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

const GAP = "  ";

/** Terminal columns between two columns of a table. */
export const GAP_WIDTH = GAP.length;

/** One row of a table as lines: cells wrap inside their columns. */
export function tableRow(columns: readonly Column[], cells: readonly Cell[]): string {
  const wrapped = columns.map(({ width, lines = 1 }, at) => wrapAndCut(cells[at]?.text ?? "", width, lines));
  const height = Math.max(...wrapped.map(({ length }) => length));
  let text = "";
  for (let line = 0; line < height; line++) {
    const parts = columns.map(({ width, right }, at) => {
      const part = wrapped[at]?.[line] ?? "";
      const paint = cells[at]?.paint ?? same;
      const fill = " ".repeat(Math.max(0, width - displayWidth(part)));
      return right ? fill + paint(part) : paint(part) + fill;
    });
    text += `${parts.join(GAP).replace(/ +$/, "")}\n`;
  }
  return text;
}

/** The heading of a table with a rule below it. */
export function tableHead(columns: readonly Column[], paint: (text: string) => string): string {
  const titles = columns.map(({ title, width }) => padTo(title, width)).join(GAP);
  const rule = columns.map(({ width }) => "─".repeat(width)).join(GAP);
  return `${paint(titles.trimEnd())}\n${paint(rule)}\n`;
}

/** The widest of some texts, between bounds. */
export function widest(texts: readonly string[], least: number, most: number): number {
  return Math.min(most, Math.max(least, ...texts.map(displayWidth)));
}

function same(text: string): string {
  return text;
}
