import type { ConditionTree } from "../catalogue/condition-schema.js";
import type { Item } from "../catalogue/schema.js";

/**
 * What is demanded of a row: where its printed condition cell is merged with the rows above, the demands of the
 * nearest row above that has a cell of its own.
 */
export const conditionsOfRow = (item: Item, row: number): ConditionTree | undefined => {
  const rows = item.rows ?? [];
  let at = row;
  while (at > 0 && rows[at]?.sharesConditionsWithRowAbove === true) at -= 1;
  return rows[at]?.conditions;
};
