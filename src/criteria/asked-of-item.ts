import type { Reference } from "./metric-schema.js";
import { hasNorms, type ReadCondition } from "./read-condition.js";
import type { RecordFacts } from "./record-facts.js";

/** Whether anything a record states, apart from reviewers' answers, may speak to one of the conditions of an item. */
export type MaySpeak = (facts: RecordFacts) => boolean;

/**
 * Puts together what all conditions of an item ask for, so that a record is held against an item once and not
 * against each of its conditions: most records state nothing most items ask for.
 */
export const askedOfItem = (conditions: Iterable<ReadCondition>): MaySpeak => {
  const stated = new Set<string>();
  const claimed = new Set<string>();
  const ownNames = new Set<string>();
  const references = new Set<Reference>();
  let asksIndustry = false;
  let asksPapers = false;
  let asksNorms = false;
  for (const { asked, metrics, ownName, reference, isNormed } of conditions) {
    if (asked.kind === "manual") continue;
    asksIndustry ||= asked.kind === "industry";
    asksPapers ||= asked.kind === "words";
    asksNorms ||= isNormed;
    if (asked.kind !== "industry" && ownName !== undefined) ownNames.add(ownName);
    if (reference !== undefined) references.add(reference);
    const isClaimable = asked.kind === "measure" || asked.kind === "grade";
    for (const id of metrics) {
      stated.add(id);
      if (isClaimable) claimed.add(id);
    }
  }
  const isStated = ({ figures }: RecordFacts): boolean => {
    for (const { metric } of figures) {
      if (ownNames.has(metric.plain)) return true;
      for (const id of metric.ids) if (stated.has(id)) return true;
    }
    return false;
  };
  const isHeld = (facts: RecordFacts): boolean => {
    for (const { named } of facts.references) if (references.has(named.reference)) return true;
    return false;
  };
  const isClaimed = (facts: RecordFacts): boolean => {
    if (claimed.size === 0) return false;
    for (const { ids } of facts.claims()) for (const id of ids) if (claimed.has(id)) return true;
    return false;
  };
  return (facts) =>
    (asksIndustry && facts.industry !== undefined) ||
    (asksPapers && (facts.papers.length > 0 || facts.lists.length > 0)) ||
    isStated(facts) ||
    isHeld(facts) ||
    isClaimed(facts) ||
    (asksNorms && hasNorms(facts));
};
