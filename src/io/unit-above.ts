import type { ColumnTable } from "./column-table.js";

/** What stands above the headings of a table on the unit of its amounts. */
export type UnitAbove = { readonly word: string } | { readonly unread: string };

/** 单位 is a unit of measure, or the office that reports (填报单位); bare, it is told by what follows. */
const STATED = /(?:(金额|货币|币值|计量)|^|[\s([【,;。])单位(\s*:\s*|\s*)((?:人民币\s*)?[^\s()[\]【】]*)/g;
const IN_BRACKETS = /[([【]([^()[\]【】]+)[)\]】]/g;
/** What the name of an office ends with. */
const OFFICE = /(?:行|司|部|局|社|会|院|处|科|厂|所|站|室|组|队|中心|集团|委|店|府|校|分部)$/;
const MONEY = /[元圆币¥$]/;

/**
 * The unit that the rows above the headings state for all amounts of a table, as statistical tables do: 单位：万元,
 * （单位：亿元）, 金额单位：人民币万元, 单位：户、万元. Nothing where they state none; unread where it can mean no unit that is
 * known, or two of them, so that nobody guesses a factor.
 */
export function unitAbove(
  rows: readonly (readonly string[])[],
  columns: ColumnTable | undefined,
): UnitAbove | undefined {
  if (columns === undefined) return undefined;
  const found = rows.flatMap((cells) =>
    cells.flatMap((cell, position) => {
      const rest = cells.slice(position + 1).find((text) => text.trim() !== "");
      return statements(cell.normalize("NFKC").trim(), rest?.normalize("NFKC").trim() ?? "", columns);
    }),
  );
  const unread = found.find((one) => "unread" in one);
  if (unread !== undefined) return unread;
  const read = found.flatMap((one) => ("word" in one ? one.word : []));
  const powers = new Set(read.map((word) => columns.unit(word)?.power));
  const [word] = read;
  if (word === undefined) return undefined;
  return powers.size === 1 ? { word } : { unread: [...new Set(read)].join(" / ") };
}

function statements(cell: string, next: string, columns: ColumnTable): UnitAbove[] {
  const stated = [...cell.matchAll(STATED)].flatMap(([whole, kind, mark = "", value = ""]): UnitAbove[] => {
    const said = value === "" ? next : value;
    const word = amountUnit(said, columns);
    if (word !== undefined) return [{ word }];
    const isOffice = kind === undefined && OFFICE.test(said);
    if (!mark.includes(":") || said === "" || isOffice) return [];
    return [{ unread: value === "" ? `${whole.trim()}${said}` : whole.replace(/^[\s([【,;。]/, "") }];
  });
  if (stated.length > 0) return stated;
  // a unit alone, or behind the title
  const words = [cell, ...[...cell.matchAll(IN_BRACKETS)].map(([, text = ""]) => text)];
  return words.flatMap((text) => {
    const word = MONEY.test(text) ? amountUnit(text, columns) : undefined;
    return word === undefined ? [] : [{ word }];
  });
}

/** The one unit of amounts in a list of units; what else is counted (户, 笔, %) may stand beside it. */
function amountUnit(said: string, columns: ColumnTable): string | undefined {
  const parts = said.split(/[、,;]/).map((part) => part.replace(/\s+/g, "").replace(/[。.]+$/, ""));
  const units = parts.filter((part) => columns.unit(part)?.kinds.includes("amount") === true);
  const others = parts.filter((part) => !units.includes(part));
  return units.length === 1 && !others.some((part) => MONEY.test(part)) ? units[0] : undefined;
}
