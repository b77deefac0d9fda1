import type { Check, CheckContext, Finding } from "../../check.js";
import { fossilWordsOf } from "../../fossil-words.js";
import { foundItem } from "../../found-item.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, conclude } from "../../outcome.js";
import { tellsUse } from "../../tells-use.js";

/** Fossil fuels and activities under a green label that no row names. */
export const excludedFossilUnderGreenLabel: Check = (context) => {
  const { record, green, taxonomy, parameters } = context;
  const { fuel } = record.project;
  if (green === undefined) return cannotDecide("project.description", "project.fuel");
  const { edition } = green;
  const isOlder = edition < parameters.text("firstEdition");
  const found = foundItem(context);
  // the matcher found an item in plain words, so what is fossil beside it is what the item deals with
  const isSettled = found?.match.tier === "confirmed" && !isOlder;
  const words = isSettled && fuel === undefined ? undefined : fossilWordsOf(taxonomy);
  if (words === undefined) return conclude([]);
  const named = isOlder ? new Set<string>() : namedRows(context);
  const uses = isSettled ? [] : words.uses(textsOf(context)).filter(({ group }) => !named.has(group));
  const findings: Finding[] = [];
  for (const use of uses.slice(0, 1)) {
    const { field, start, end, text } = use;
    const code = isOlder ? "older-edition" : "fossil-activity";
    findings.push({ code, path: field, params: { word: text, edition }, span: { start, end } });
  }
  for (const word of fuel ?? []) {
    if (words.substancesOf(word).every((substance) => named.has(substance))) continue;
    const code = isOlder ? "older-edition" : "fossil-fuel";
    findings.push({ code, path: "project.fuel", params: { word, edition } });
  }
  const missing = tellsUse(context) ? [] : ["project.description"];
  if (fuel === undefined && !isSettled && (missing.length > 0 || burns(context)))
    missing.push("project.fuel");
  return conclude(findings, missing);
};

/** Heat and power that come from burning something, and the record does not say what. */
const burns = ({ record, parameters }: CheckContext): boolean =>
  record.texts.some(({ text }) => holdsWord(text, parameters.texts("burningWords")));

/** What the claimed row names, and the one the use of funds was found to fit. */
const namedRows = (context: CheckContext): ReadonlySet<string> => {
  const { record, green, taxonomy } = context;
  const { claimedCode } = record.catalogue;
  const claimed = green && claimedCode !== undefined ? taxonomy.item(claimedCode, green) : undefined;
  const items = [claimed, foundItem(context)?.item];
  const words = fossilWordsOf(taxonomy);
  return new Set(items.flatMap((item) => (item && green ? [...words.namedBy(item, green)] : [])));
};

const textsOf = ({ record }: CheckContext) => [
  ...record.texts.map(({ field, text }) => ({ field, text })),
  ...(record.project.technology ?? []).map((text) => ({ field: "project.technology", text })),
];
