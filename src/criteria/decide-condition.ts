import type { Condition } from "../catalogue/condition-schema.js";
import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { ConditionResult } from "../result/schema.js";
import type { Asked } from "./asked-condition.js";
import { barOf } from "./bar-of.js";
import type { CriteriaWords } from "./criteria-words.js";
import type { DecideCondition } from "./evaluate-tree.js";
import { answersTo, withAnswers } from "./judge-answers.js";
import { judgeClaims } from "./judge-claims.js";
import { type Graded, judgeGrade } from "./judge-grade.js";
import { judgeIndustry } from "./judge-industry.js";
import { judgeMeasure } from "./judge-measure.js";
import { judgeNorm } from "./judge-norm.js";
import { withOrientation } from "./judge-orientation.js";
import { judgeReference, withoutReference } from "./judge-reference.js";
import { judgeWords } from "./judge-words.js";
import { agreed, type Judgement, SILENT } from "./judgement.js";
import { type ReadCondition, speaksTo } from "./read-condition.js";
import type { RecordFacts } from "./record-facts.js";

export interface DeciderOptions {
  readonly words: CriteriaWords;
  readonly facts: RecordFacts;
  readonly edition: EditionRef & { readonly regime: string };
  readonly lang: Lang;
  /** Makes a condition ready; kept by the caller, because many records ask the same. */
  readonly read: (condition: Condition) => ReadCondition;
}

/** Decides conditions by what one record states. Missing data never yields `met`. */
export const createDecider =
  ({ words, facts, edition, lang, read }: DeciderOptions): DecideCondition =>
  (condition) => {
    const ready = read(condition);
    // its figures and papers, then claims in its text, then reviewers
    const own = speaksTo(ready, facts)
      ? judgeFacts(ready.asked, condition, seenBy(ready, facts), words)
      : SILENT;
    const judged =
      facts.answers.length === 0 ? own : withAnswers(own, answersTo(facts.answers, condition.id, edition));
    return judged === SILENT ? ready.open : toResult(condition, judged, ready.open, lang);
  };

const seenBy = ({ figures: figuresFor }: ReadCondition, facts: RecordFacts): RecordFacts => {
  const figures = figuresFor(facts.figures);
  return figures === facts.figures ? facts : { ...facts, figures };
};

const judgeFacts = (
  asked: Asked,
  condition: Condition,
  facts: RecordFacts,
  words: CriteriaWords,
): Judgement => {
  switch (asked.kind) {
    case "measure": {
      const judged = agreed(judgeMeasure(asked, condition, facts.figures, words));
      return judged === SILENT ? judgeClaims(asked, facts.claims(), words) : judged;
    }
    case "grade": {
      const { reference } = asked;
      const grades = judgeGrade(asked, condition, facts.figures, words);
      const held = reference ? judgeReference({ ...asked, reference }, condition, facts, words) : [];
      const normed = judgeNorm(asked, condition, facts, words);
      const judged = agreed([...held, ...normed, ...grades]);
      // in a text even the best grade proves nothing, and a worse one misses the bar whatever is asked beyond it
      const claimed = asked.beyondBest ? { ...asked, strict: false } : asked;
      const plain = judged === SILENT ? judgeClaimed(claimed, condition, facts, words) : judged;
      return plain.status === "unknown" ? withOrientation(plain, asked, condition, facts, words) : plain;
    }
    case "reference": {
      const judged = agreed(judgeReference(asked, condition, facts, words));
      return judged === SILENT ? withoutReference(asked, condition, facts.figures, words) : judged;
    }
    case "words":
      return judgeWords(asked, condition, facts, words);
    case "industry":
      return judgeIndustry(asked.codes, facts.industry);
    case "manual":
      return SILENT;
  }
};

/** Claims in the text, against the grade itself or against the norm it is a grade of. */
const judgeClaimed = (
  asked: Graded,
  condition: Condition,
  facts: RecordFacts,
  words: CriteriaWords,
): Judgement => {
  const judged = judgeClaims(asked, facts.claims(), words);
  if (judged.status === "unmet" || facts.claims().length === 0) return judged;
  const normed = agreed(judgeNorm(asked, condition, facts.claimed(), words));
  if (normed === SILENT) return judged;
  if (normed.status === "unmet") return { ...normed, claimed: true, doubtful: true };
  return normed.status === "met"
    ? { ...normed, status: "unknown", reason: { code: "CLAIMED_ONLY" } }
    : normed;
};

const toResult = (
  condition: Condition,
  judged: Judgement,
  open: ConditionResult,
  lang: Lang,
): ConditionResult => {
  // what is held against something else than the bar of the condition says so itself
  const said =
    judged.reason &&
    message(lang, judged.reason.code, { bar: barOf(condition, lang), ...judged.reason.params });
  const found = judged.found === undefined ? {} : { found: judged.found };
  if (!condition.demand) {
    // a preference or an aim is compared for information and demands nothing
    const code =
      judged.status === "met" ? "AIM_REACHED" : judged.status === "unmet" ? "AIM_MISSED" : undefined;
    const reason = code === undefined ? said : message(lang, code, {});
    return { ...open, ...found, ...(reason === undefined ? {} : { reason }) };
  }
  return {
    ...open,
    status: judged.status,
    needs: judged.status === "unknown" ? open.needs : [],
    ...found,
    ...(said === undefined ? {} : { reason: said }),
    ...(judged.doubtful ? { doubtful: true } : {}),
  };
};
