import { isBlank } from "../record/read-text.js";
import type { Input } from "./input.js";
import { type HeadingRow, isKeyColumn, readHeadings } from "./plan-table.js";

/** A figure or a day: a row that holds one is no heading. */
const FIGURE = /^[-+]?[\d\s.,/:%年月日-]+$/;

/**
 * Two rows as one heading row, where the lower one divides a heading that was merged over several columns (贷款金额 over
 * 余额 and 合同金额) or states units. The columns of the key and mostly of the use of the money are merged downwards
 * there, so that the upper row alone looks complete, and its heading would be that of the first of the parts. Nothing
 * where the lower row is no such row: a record with a key or a use of its own, or with a figure.
 */
export function withSubHeadings(
  { headings: upper, columns }: HeadingRow,
  lower: readonly string[],
  input: Input,
): HeadingRow | undefined {
  const given = lower.flatMap((text, position) => (isBlank(text) ? [] : [position]));
  const at = (row: readonly string[], position: number): string => (row[position] ?? "").trim();
  const isUnit = (position: number): boolean => unitIn(at(lower, position), input) !== undefined;
  const isPart = (position: number): boolean => at(upper, position) === "" && at(upper, position - 1) !== "";
  if (given.length === 0 || given.some((position) => FIGURE.test(at(lower, position)))) return undefined;
  const isDivided = (position: number): boolean =>
    at(upper, position) === "" || (at(upper, position + 1) === "" && at(lower, position + 1) !== "");
  const isRecord = columns.some((column, position) => {
    if (at(lower, position) === "" || !isKeyColumn(column)) return false;
    return column.field?.kind === "id" || !isDivided(position);
  });
  if (isRecord) return undefined;
  if (!given.some(isPart) && !given.every(isUnit)) return undefined;

  let over = "";
  const joined = Array.from({ length: Math.max(upper.length, lower.length) }, (_, position) => {
    const above = at(upper, position);
    const below = at(lower, position);
    if (above !== "" || below === "") over = above;
    if (below === "") return above;
    const unit = unitIn(below, input);
    if (unit !== undefined) return `${over}（${unit}）`;
    const both = `${over}${below}`;
    // a note below a heading of its own leaves it what it is
    return isDivided(position) || readHeadings([both], input).known > 0 ? both : above;
  });
  return readHeadings(joined, input);
}

function unitIn(text: string, { columns }: Input): string | undefined {
  const word = text.normalize("NFKC").replace(/^[([]|[)\]]$/g, "");
  return columns?.unit(word) === undefined ? undefined : word;
}
