import type { ColumnTable } from "./column-table.js";
import type { TableField } from "./table-field.js";

const IN_BRACKETS = /\(([^()]+)\)|\[([^[\]]+)\]/g;
const BEHIND = /[/,:]([^/,:]+)$/;
const IN_FRONT = /^(?:(?:金额|货币|币值|计量)?单位|人民币)(?:\s*[:,、]\s*|\s+)/;
const LONGEST_UNIT = 6;

/** A unit without what may stand in front of it: 单位：万元, 人民币，万元. */
export function plainUnit(word: string): string {
  return word.trim().replace(IN_FRONT, "");
}

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
  const words = [...plain.matchAll(IN_BRACKETS)].map(([, round, square]) => plainUnit(round ?? square ?? ""));
  const behind = BEHIND.exec(plain)?.[1];
  const stated = [...words, ...(behind === undefined ? [] : [behind])].filter(
    (word) => columns?.unit(word)?.kinds.includes(kind) === true,
  );
  if (stated.length === 0) return endOf(plain, kind, columns);
  return stated.length === 1 ? stated[0]?.trim() : undefined;
}

/** The longest unit a heading ends with that multiplies, as in 贷款金额单位万元; 元 alone may be the end of 美元. */
function endOf(
  plain: string,
  kind: TableField["kind"],
  columns: ColumnTable | undefined,
): string | undefined {
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const word = plain.slice(-length);
    const unit = plain.length > length ? columns?.unit(word) : undefined;
    if (unit?.kinds.includes(kind) === true && unit.power !== 0) return word;
  }
  return undefined;
}
