import { facets } from "../../../catalogue/facets.js";
import type { Item } from "../../../catalogue/schema.js";
import type { Facet } from "../../../catalogue/vocabulary.js";
import type { Check, CheckContext } from "../../check.js";
import { foundItem } from "../../found-item.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";

/** The step of the value chain the project stands for against the steps the row speaks of. */
export const activityScopeOutsideRow: Check = (context) => {
  const { record, green, parameters } = context;
  const item = itemOf(context);
  if (item === undefined || green === undefined) return cannotDecide("catalogue.claimedCode");
  const steps = stepsOf(item);
  if (steps.size === 0) return notApplicable;
  const { activityMode } = record.project;
  if (activityMode === undefined) return cannotDecide("project.activityMode");
  const modes = facets.filter((facet) => holdsWord(activityMode, parameters.texts(facet)));
  if (modes.length === 0) return cannotDecide("project.activityMode");
  if (modes.some((mode) => steps.has(mode))) return pass;
  const { code, name } = item;
  // a row called 水环境治理 is about that, whatever steps its lines break it into
  if (modes.some((mode) => parameters.texts(mode).some((word) => name.endsWith(word)))) return pass;
  // the words of a step stand in Chinese first, then in English
  const named = [...steps].map((step) => parameters.texts(step).slice(0, 2).join(" ")).join(", ");
  const params = { found: activityMode, code, name, steps: named, edition: green.edition };
  return flag({ code: "step-outside-row", path: "project.activityMode", params });
};

/** The row that was chosen; where none was, the one the use of funds fits. */
const itemOf = (context: CheckContext): Item | undefined => {
  const { record, green, taxonomy } = context;
  const { claimedCode } = record.catalogue;
  const claimed = green && claimedCode !== undefined ? taxonomy.item(claimedCode, green) : undefined;
  return claimed ?? foundItem(context)?.item;
};

const known = new WeakMap<Item, ReadonlySet<Facet>>();

const stepsOf = (item: Item): ReadonlySet<Facet> => {
  const found = known.get(item);
  if (found) return found;
  const { rows = [], facets = [] } = item;
  const steps = new Set([...facets, ...rows.flatMap(({ facet }) => facet ?? [])]);
  known.set(item, steps);
  return steps;
};
