import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Outcome } from "./assessment-of.js";
import { conditionsOf } from "./conclude-green.js";
import { isDecisive, type Titled } from "./is-decisive.js";
import type { Leading, MatchedEdition } from "./match-edition.js";
import type { Ground } from "./weigh.js";

export interface TransitionQuestion {
  readonly read: ReadText;
  readonly edition: Titled;
  readonly matched: MatchedEdition;
  /** Some word of the record points to a sector whose catalogues are worth opening by hand. */
  readonly worthChecking: boolean;
}

/** What the matches of a transition catalogue come to; never `eligible`, because plan and entity are still to be shown. */
export const concludeTransition = (question: TransitionQuestion): Outcome => {
  const { read, edition, matched } = question;
  const { leading } = matched;
  // words that could as well describe a new plant need a word for transforming one
  const sure =
    leading !== undefined &&
    matched.standing !== "none" &&
    (leading.tier === "confirmed" || (leading.tier === "probable" && read.transforms));
  const [capacity] = read.newCapacity;
  if (capacity && (sure || question.worthChecking)) {
    const grounds: Ground[] = [
      { code: "NEW_CAPACITY", params: { found: originalSpan(read, capacity.start, capacity.end).text } },
    ];
    // a pathway beside new capacity is for a person; new capacity alone is no transition
    return sure || read.transforms
      ? { category: "undetermined", status: "needs-review", grounds }
      : { category: "none", status: "not-covered", grounds };
  }
  if (leading && sure) return pathwayFound(question, leading);
  const named = leading !== undefined && leading.tier !== "possible";
  if (question.worthChecking && (read.transforms || named)) {
    return {
      category: "undetermined",
      status: "needs-review",
      grounds: [{ code: "TRANSITION_LIST_TO_CHECK", params: { title: edition.title } }],
    };
  }
  return { category: "none", status: "not-covered", grounds: [{ code: "NO_CATALOGUE_WORD" }] };
};

const pathwayFound = ({ edition, matched }: TransitionQuestion, leading: Leading): Outcome => {
  const { code, name, greenItems } = leading.item;
  const grounds: Ground[] = [{ code: "ITEM_FOUND", params: { code, name } }];
  if (matched.standing === "review") grounds.unshift(...matched.reasons);
  const { status, grounds: open } = conditionsOf(leading);
  if (status !== "eligible") grounds.push(...open);
  if (greenItems !== undefined && greenItems.length > 0) {
    grounds.push({ code: "GREEN_COUNTERPART", params: { codes: greenItems.join(", ") } });
  }
  if (!isDecisive(edition.standing)) {
    grounds.push({
      code: "STANDING_NOT_DECISIVE",
      params: { title: edition.title, standing: edition.standing },
    });
    return { category: "transition", status: "needs-review", grounds };
  }
  if (matched.standing === "review") return { category: "transition", status: "needs-review", grounds };
  if (status === "conditions-unmet") return { category: "transition", status, grounds };
  grounds.push({ code: "TRANSITION_TERMS" });
  return { category: "transition", status: "needs-evidence", grounds };
};
