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
import { undecided } from "./standing-conditions.js";

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
  const speaks = createRelevance(asked, words);
  // most conditions of an item stay open for most records, and then read the same
  const open = new Map([...asked.keys()].map((c) => [c, freezeDeep(undecided(c, lang))]));
  const ask = (condition: Condition): Asked => asked.get(condition) ?? askedCondition(condition, words);
  const undecidedFor = (condition: Condition) => open.get(condition) ?? undecided(condition, lang);
  const typeOpen = message(lang, "TYPE_OPEN");
  return {
    decider: (facts) =>
      speaks(facts) ? createDecider({ words, facts, edition, lang, ask, undecidedFor }) : undefined,
    openType: (leaf) => ({ ...leaf, status: "unknown", reason: typeOpen }),
  };
};

/** Tells whether anything a record states may speak to one of the conditions. */
const createRelevance = (
  asked: ReadonlyMap<Condition, Asked>,
  words: CriteriaWords,
): ((facts: RecordFacts) => boolean) => {
  const asks = [...asked.values()];
  const ids = new Set([...asked.keys()].map((c) => c.id));
  const metrics = asks.flatMap((a) => ("metric" in a && a.metric ? [a.metric] : []));
  const related = new Set(metrics.flatMap((m) => m.ids.flatMap((id) => words.related(id))));
  const ownNames = new Set(metrics.filter((m) => m.ids.length === 0).map((m) => m.plain));
  const asksIndustry = asks.some((a) => a.kind === "industry");
  const asksPapers = asks.some((a) => a.kind === "words");
  const asksFigures = asks.some((a) => a.kind === "measure" || a.kind === "grade");
  const isRelated = (all: readonly string[]): boolean => all.some((id) => related.has(id));
  return ({ figures, papers, lists, answers, industry, claims }) =>
    figures.some(({ metric }) => isRelated(metric.ids) || ownNames.has(metric.plain)) ||
    (asksPapers && papers.length + lists.length > 0) ||
    answers.some(({ condition }) => condition !== undefined && ids.has(condition)) ||
    (asksIndustry && industry !== undefined) ||
    (asksFigures && claims().some((claim) => isRelated(claim.ids)));
};
