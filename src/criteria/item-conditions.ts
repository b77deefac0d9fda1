import type { Condition } from "../catalogue/condition-schema.js";
import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Item } from "../catalogue/schema.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { askedOfItem } from "./asked-of-item.js";
import type { CriteriaWords } from "./criteria-words.js";
import { createDecider } from "./decide-condition.js";
import type { DecideCondition, OpenType } from "./evaluate-tree.js";
import { leavesOf, treesOf } from "./leaves-of.js";
import { type ReadCondition, readCondition } from "./read-condition.js";
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
  const conditions = new Map<Condition, ReadCondition>();
  const leaves = treesOf(item).flatMap(leavesOf);
  const types = [...new Set(leaves.map((c) => c.appliesTo))].filter((type) => type !== "all");
  for (const condition of leaves) conditions.set(condition, readCondition(condition, types, words, lang));
  const read = (condition: Condition): ReadCondition =>
    conditions.get(condition) ?? readCondition(condition, types, words, lang);
  const maySpeak = askedOfItem(conditions.values());
  const ids = new Set([...conditions.keys()].map((c) => c.id));
  const typeOpen = message(lang, "TYPE_OPEN");
  return {
    decider: (facts) => {
      const isAnswered = facts.answers.some((a) => a.condition !== undefined && ids.has(a.condition));
      return isAnswered || maySpeak(facts) ? createDecider({ words, facts, edition, lang, read }) : undefined;
    },
    openType: (leaf) => ({
      ...leaf,
      status: "unknown",
      needs: [
        message(lang, "TYPE_NEEDED", { type: leaf.appliesTo === "all" ? leaf.requirement : leaf.appliesTo }),
      ],
      reason: typeOpen,
    }),
  };
};
