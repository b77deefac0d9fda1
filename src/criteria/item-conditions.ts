import type { Condition, ConditionTree } from "../catalogue/condition-schema.js";
import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Item } from "../catalogue/schema.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { freezeDeep } from "../result/freeze-result.js";
import { type Asked, askedCondition } from "./asked-condition.js";
import type { CriteriaWords } from "./criteria-words.js";
import { createDecider } from "./decide-condition.js";
import type { DecideCondition, OpenType } from "./evaluate-tree.js";
import { leavesOf } from "./leaves-of.js";
import type { RecordFacts } from "./record-facts.js";

/** The conditions of one item, read once for all records. */
export interface ItemConditions {
  /** The decision for one record; nothing where the record holds nothing to decide by. */
  decider(facts: RecordFacts): DecideCondition | undefined;
  readonly openType: OpenType;
}

export interface ItemConditionsOptions {
  readonly item: Item;
  readonly words: CriteriaWords;
  readonly edition: EditionRef & { readonly regime: string };
  readonly lang: Lang;
}

export const itemConditions = ({ item, words, edition, lang }: ItemConditionsOptions): ItemConditions => {
  const trees = [item.conditions, ...(item.rows ?? []).map((r) => r.conditions)];
  const asked = new Map<Condition, Asked>();
  for (const condition of trees.flatMap((t: ConditionTree | undefined) => (t ? leavesOf(t) : [])))
    asked.set(condition, askedCondition(condition, words));
  const asks = [...asked.values()];
  const asksIndustry = asks.some((a) => a.kind === "industry");
  const claimIds = new Set(
    asks.flatMap((a) => (a.kind === "measure" || a.kind === "grade" ? [...a.metric.ids] : [])),
  );
  const related = new Set([...claimIds].flatMap((id) => words.related(id)));
  const speaks = (facts: RecordFacts): boolean =>
    facts.stated ||
    (asksIndustry && facts.industry !== undefined) ||
    (related.size > 0 && facts.claims().some(({ ids }) => ids.some((id) => related.has(id))));
  const open = message(lang, "TYPE_OPEN");
  return {
    decider: (facts) => {
      if (asked.size === 0 || !speaks(facts)) return undefined;
      const ask = (condition: Condition): Asked => asked.get(condition) ?? askedCondition(condition, words);
      const decide = createDecider({ words, facts, edition, lang, ask });
      return (condition) => freezeDeep(decide(condition));
    },
    openType: (leaf) => freezeDeep({ ...leaf, status: "unknown", reason: open }),
  };
};
