import type { ColumnTable } from "./column-table.js";
import type { TableField } from "./table-field.js";

const IN_BRACKETS = /\(([^()]+)\)|\[([^[\]]+)\]/g;
const BEHIND = /[/,:]([^/,:]+)$/;

/**
 * The word of the unit a heading states for figures of some kind, wherever its brackets stand: of two headings read
 * as one, the upper states it for both. Nothing where it states none, or more than one.
 */
export function unitOfHeading(
  heading: string,
  kind: TableField["kind"],
  columns: ColumnTable | undefined,
): string | undefined {
  const plain = heading.normalize("NFKC");
  const words = [...plain.matchAll(IN_BRACKETS)].map(([, round, square]) => round ?? square ?? "");
  const behind = BEHIND.exec(plain)?.[1];
  const stated = [...words, ...(behind === undefined ? [] : [behind])].filter(
    (word) => columns?.unit(word)?.kinds.includes(kind) === true,
  );
  return stated.length === 1 ? stated[0]?.trim() : undefined;
}
