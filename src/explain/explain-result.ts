import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { adviceText } from "../messages/advice-text.js";
import type { Lang } from "../messages/lang.js";
import type { Answered, Assessment, Match, Result, Span } from "../result/schema.js";
import { adviceFor } from "./advice.js";
import { excerpt } from "./excerpt.js";
import { leadingAssessment } from "./leading-assessment.js";
import { readField } from "./read-field.js";
import type {
  AnsweredExplanation,
  ExplainedAssessment,
  ExplainedMatch,
  MarkedField,
  ResultExplanation,
} from "./result-explanation.js";

export interface ExplainResultOptions {
  /** Language of labels and advice; use that of the classifier. Default `zh`. */
  readonly lang?: Lang | undefined;
  /** The record as it was sent, to show the words in their context; without it they stand alone. */
  readonly record?: unknown;
  /** The catalogues the result was made with, to say what an item covers. */
  readonly taxonomy?: Taxonomy | undefined;
}

/**
 * The answer to "why": decision, edition, words in context, conditions, close candidates and what would change
 * the answer.
 *
 * @example explainResult(classify(record), { record })
 * @since 0.2.0
 */
export function explainResult(
  result: Result,
  { lang = "zh", record, taxonomy }: ExplainResultOptions = {},
): ResultExplanation {
  const { digest, engine } = result;
  if (result.outcome === "rejected") {
    const { id, error } = result;
    return { kind: "rejected", id, error, next: [adviceText(lang, "advice.rejected")], digest, engine };
  }
  return answered(result, { lang, record, taxonomy });
}

interface Known {
  readonly lang: Lang;
  readonly record: unknown;
  readonly taxonomy: Taxonomy | undefined;
}

function answered(result: Answered, known: Known): AnsweredExplanation {
  const { id, decision, flags, undecided, risk, notices, asOf, digest, engine } = result;
  const { category, status, regime, code } = decision;
  const leading = leadingAssessment(result);
  return {
    kind: "answered",
    id,
    decision: { category, status, regime, code, reasons: decision.reasons.map(({ text }) => text) },
    next: leading ? adviceFor(leading, asOf, known.lang) : [adviceText(known.lang, "advice.describe")],
    assessments: result.assessments.map((assessment) => ({
      ...explainAssessment(assessment, asOf, known),
      decides: assessment === leading,
    })),
    flags,
    undecided,
    risk,
    notices,
    asOf,
    digest,
    engine,
  };
}

function explainAssessment(
  assessment: Assessment,
  asOf: string | null,
  known: Known,
): Omit<ExplainedAssessment, "decides"> {
  const { regime, catalogue, edition, title, standing, editionReason, category, status } = assessment;
  const matches = assessment.matches.map((match) => explainMatch(match, assessment, known));
  const leads = status !== "not-covered";
  return {
    regime,
    catalogue,
    edition,
    title,
    standing,
    editionReason,
    category,
    status,
    reasons: assessment.reasons.map(({ text }) => text),
    question: assessment.question ?? null,
    leading: (leads && matches[0]) || null,
    others: leads ? matches.slice(1) : matches,
    uses: (assessment.uses ?? []).map(({ span, codes }) => ({ text: span.text, codes })),
    advice: adviceFor(assessment, asOf, known.lang),
  };
}

function explainMatch(match: Match, ref: EditionRef, { lang, record, taxonomy }: Known): ExplainedMatch {
  const { code, name, path, tier, score, ghg, industry, rows, conditions, spans } = match;
  const terms = spans.map(({ term, kind }) => ({ term, kind }));
  return {
    code,
    name,
    summary: (taxonomy && summaryOf(taxonomy, ref, code, lang)) ?? null,
    path,
    tier,
    score,
    ghg,
    industry,
    evidence: markedFields(spans, record),
    terms: terms.filter(
      ({ term, kind }, at) => terms.findIndex((other) => other.term === term && other.kind === kind) === at,
    ),
    rows,
    conditions,
  };
}

function summaryOf(taxonomy: Taxonomy, { catalogue, edition }: EditionRef, code: string, lang: Lang) {
  const item = taxonomy.item(code, { catalogue, edition });
  return lang === "en" ? (item?.summary?.en ?? item?.nameEn) : item?.summary?.zh;
}

function markedFields(spans: readonly Span[], record: unknown): MarkedField[] {
  const fields = [...new Set(spans.map(({ field }) => field))];
  return fields.map((field) => {
    const inField = spans.filter((span) => span.field === field);
    const text = readField(record, field);
    const whole =
      text !== undefined && inField.every(({ start, end, text: found }) => text.slice(start, end) === found);
    return { field, segments: whole ? excerpt(text, inField) : alone(inField) };
  });
}

/** The words by themselves, where the text they stand in is not at hand. */
function alone(spans: readonly Span[]): MarkedField["segments"] {
  return spans.flatMap(({ text }, position) => [
    ...(position === 0 ? [] : [{ text: " … ", marked: false }]),
    { text, marked: true },
  ]);
}
