import type { Cell } from "../io/source.js";

/** A cell of an input as text. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell;
  return cell instanceof Date ? dayText(cell) : String(cell);
}

const MIDNIGHT = "T00:00:00.000Z";
const ZONE = /(?:\.000)?Z$/;

/**
 * A day as a table shows it and as it is read again: one at midnight without its time, `2025-11-03`, any other as
 * `2025-11-03 09:30:15`, without the zone that tables do not have.
 */
export function dayText(day: Date): string {
  if (Number.isNaN(day.getTime())) return "";
  const text = day.toISOString();
  // years beyond 9999 and before 0 are written with more digits
  return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text.replace("T", " ").replace(ZONE, "");
}

/** The columns of several tables side by side, each name once, in the order they are met. */
export function uniteHeadings(tables: readonly (readonly string[])[]): {
  readonly names: readonly string[];
  /** For each table, where its cells go. */
  readonly places: readonly (readonly number[])[];
} {
  const at = new Map<string, number>();
  const places = tables.map((headings) => {
    return uniqueNames(headings).map((name) => {
      const known = at.get(name);
      if (known !== undefined) return known;
      at.set(name, at.size);
      return at.size - 1;
    });
  });
  return { names: [...at.keys()], places };
}

/** Headings so that each stands once; one without a name is called by its position. */
export function uniqueNames(headings: readonly string[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading, position) => {
    const trimmed = heading.trim();
    const name = trimmed === "" ? `column ${position + 1}` : trimmed;
    let unique = name;
    for (let n = 2; taken.has(unique); n++) unique = `${name} (${n})`;
    taken.add(unique);
    return unique;
  });
}
