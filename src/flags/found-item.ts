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
  // the rules of one record ask one after the other
  if (asked?.green === green && asked.taxonomy === taxonomy) return asked.found;
  const [match] = green.matches;
  const item = match && taxonomy.item(match.code, green);
  const found = match && item && { match, item };
  asked = { green, taxonomy, found };
  return found;
};

let asked:
  | {
      readonly green: Assessment;
      readonly taxonomy: CheckContext["taxonomy"];
      readonly found: FoundItem | undefined;
    }
  | undefined;
