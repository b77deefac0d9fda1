import type { Condition } from "../catalogue/condition-schema.js";
import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { ConditionResult } from "../result/schema.js";
import { type Asked, askedCondition } from "./asked-condition.js";
import type { CriteriaWords } from "./criteria-words.js";
import type { DecideCondition } from "./evaluate-tree.js";
import { answersTo, withAnswers } from "./judge-answers.js";
import { judgeClaims } from "./judge-claims.js";
import { judgeGrade } from "./judge-grade.js";
import { judgeIndustry } from "./judge-industry.js";
import { judgeMeasure } from "./judge-measure.js";
import { judgeWords } from "./judge-words.js";
import { type Judgement, SILENT } from "./judgement.js";
import type { RecordFacts } from "./record-facts.js";
import { undecided } from "./standing-conditions.js";

export interface DeciderOptions {
  readonly words: CriteriaWords;
  readonly facts: RecordFacts;
  readonly edition: EditionRef & { readonly regime: string };
  readonly lang: Lang;
  /** Reads a condition; kept by the caller, because many records ask the same. */
  readonly ask?: (condition: Condition) => Asked;
  /** How a condition reads that nothing speaks to; kept by the caller as well. */
  readonly undecidedFor?: (condition: Condition) => ConditionResult;
}

/** Decides conditions by what one record states. Missing data never yields `met`. */
export const createDecider = (options: DeciderOptions): DecideCondition => {
  const { lang, undecidedFor = (condition: Condition) => undecided(condition, lang) } = options;
  return (condition) => {
    const open = undecidedFor(condition);
    const judged = judge(condition, options);
    return judged === SILENT ? open : toResult(condition, judged, open, lang);
  };
};

/** What a record makes of a condition: its figures and papers, then claims in its text, then reviewers. */
export const judge = (condition: Condition, { words, facts, edition, ask }: DeciderOptions): Judgement => {
  const asked = ask ? ask(condition) : askedCondition(condition, words);
  const judged = judgeFacts(asked, condition, facts, words);
  return withAnswers(judged, answersTo(facts.answers, condition.id, edition));
};

const judgeFacts = (
  asked: Asked,
  condition: Condition,
  facts: RecordFacts,
  words: CriteriaWords,
): Judgement => {
  switch (asked.kind) {
    case "measure":
    case "grade": {
      const judged =
        asked.kind === "measure"
          ? judgeMeasure(asked, condition, facts.figures, words)
          : judgeGrade(asked, condition, facts.figures, words);
      return judged === SILENT ? judgeClaims(asked, condition, facts.claims(), words) : judged;
    }
    case "words":
      return judgeWords(asked, condition, facts, words);
    case "industry":
      return judgeIndustry(asked.codes, facts.industry);
    case "manual":
      return SILENT;
  }
};

const toResult = (
  condition: Condition,
  judged: Judgement,
  open: ConditionResult,
  lang: Lang,
): ConditionResult => {
  const said = judged.reason && message(lang, judged.reason.code, judged.reason.params ?? {});
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
  };
};
