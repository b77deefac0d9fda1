import type { Item } from "../catalogue/schema.js";
import type { Assessment, Match } from "../result/schema.js";
import type { CheckContext } from "./check.js";

/** The item the national green answer rests on. */
export interface FoundItem {
  readonly match: Match;
  readonly item: Item;
}

const FOUND = new Set<Assessment["status"]>(["eligible", "needs-evidence", "conditions-unmet"]);

/** Nothing where the use of funds fits no item, or only a person can say which. */
export const foundItem = ({
  green,
  taxonomy,
}: Pick<CheckContext, "green" | "taxonomy">): FoundItem | undefined => {
  if (green === undefined || !FOUND.has(green.status)) return undefined;
  const [match] = green.matches;
  const item = match && taxonomy.item(match.code, green);
  return match && item && { match, item };
};
