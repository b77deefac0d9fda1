import { editionKey } from "../catalogue/edition-ref.js";
import type {
  AnsweredExplanation,
  ExplainedAssessment,
  ExplainedMatch,
  MarkedField,
  ResultExplanation,
} from "../explain/result-explanation.js";
import { uiText } from "../messages/ui-text.js";
import { cleanText } from "./clean-text.js";
import { verdictLabel } from "./decision-label.js";
import { writeFlags } from "./flags-page.js";
import { createPage, type Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** Why a record was answered as it was, as text for people. */
export function resultPage(explanation: ResultExplanation, options: PageOptions): string {
  const page = createPage(options);
  const { lang, style } = options;
  if (explanation.kind === "rejected") {
    const { id, error, next } = explanation;
    page.line(style.bold(`${cleanText(id ?? "—")}  ${uiText(lang, "status.rejected")}`));
    const place = {
      line: error.line,
      column: error.column,
      path: error.path === "" ? undefined : error.path,
    };
    page.text(`${cleanText(error.message)}${uiText(lang, "why.place", { code: error.code, ...place })}`);
    writeList(page, uiText(lang, "why.next"), next);
    return page.toString();
  }
  writeAnswered(page, explanation, options);
  return page.toString();
}

function writeAnswered(page: Page, explanation: AnsweredExplanation, options: PageOptions): void {
  const { lang, style } = options;
  const { id, decision, next, assessments, notices, asOf, digest, engine } = explanation;
  page.line(style.bold(`${cleanText(id)}  ${verdictLabel(decision, lang)}`));
  for (const reason of decision.reasons) page.text(cleanText(reason), { depth: 1 });
  writeList(page, uiText(lang, "why.next"), next);
  for (const assessment of assessments) writeAssessment(page, assessment, decision.reasons, options);
  writeFlags(page, explanation, options);
  if (notices.length > 0) {
    writeList(
      page,
      uiText(lang, "why.notices"),
      notices.map(({ text }) => text),
    );
  }
  page.line();
  page.text(uiText(lang, "why.stamp", { asOf: asOf ?? "—", digest: digest.slice(0, 19), engine }), {
    dim: true,
  });
}

function writeAssessment(
  page: Page,
  assessment: ExplainedAssessment,
  said: readonly string[],
  options: PageOptions,
): void {
  const { lang } = options;
  const { regime, title, standing, editionReason, leading, others, uses, advice } = assessment;
  const verdict = verdictLabel(assessment, lang);
  page.heading(uiText(lang, "why.regime", { regime: uiText(lang, `regime.${regime}`), verdict }));
  page.text(
    uiText(lang, "why.edition", {
      title,
      key: editionKey(assessment),
      standing: uiText(lang, `standing.${standing}`),
    }),
    { depth: 1 },
  );
  page.text(editionReason, { depth: 1 });
  // the reasons of the regime that decided stand at the top already
  for (const reason of assessment.reasons.filter((text) => !said.includes(text))) {
    page.text(cleanText(reason), { depth: 1 });
  }
  if (leading) writeMatch(page, leading, options);
  if (uses.length > 1) {
    page.text(uiText(lang, "why.uses"), { depth: 1 });
    for (const { text, codes } of uses) {
      page.text(`${codes.join(" ")}  ${cleanText(text)}`, { depth: 2, lead: "- " });
    }
  }
  if (others.length > 0) {
    page.text(uiText(lang, leading ? "why.others" : "why.nearest"), { depth: 1 });
    for (const other of others)
      page.text(`${matchLine(other, lang)}${foundIn(other, lang)}`, { depth: 2, lead: "- " });
  }
  // what to do about the answer that decided stands at the top already
  if (assessment.decides) return;
  page.text(uiText(lang, "why.change"), { depth: 1 });
  for (const line of advice) page.text(cleanText(line), { depth: 2, lead: "- " });
}

function writeMatch(page: Page, match: ExplainedMatch, { lang }: PageOptions): void {
  page.text(matchLine(match, lang), { depth: 1, lead: "→ " });
  if (match.summary !== null) {
    page.text(uiText(lang, "why.scope", { summary: match.summary }), { depth: 2, dim: true });
  }
  for (const field of match.evidence) {
    page.text(uiText(lang, "why.evidence", { field: field.field, text: markedText(field) }), { depth: 2 });
  }
  const words = termsByKind(match, lang);
  if (words !== "") page.text(uiText(lang, "why.rests-on", { words }), { depth: 2 });
  for (const { industry, activity, ghg } of match.rows) {
    page.text(
      uiText(lang, "why.row", { industry: industry ?? "—", activity, ghg: uiText(lang, `ghg.${ghg}`) }),
      {
        depth: 2,
        dim: true,
      },
    );
  }
  for (const { status, requirement, needs, found, reason, standard } of match.conditions) {
    const label = uiText(lang, `condition.${status}`);
    const more = [standard, found, reason].filter((part) => part !== undefined).join("; ");
    page.text(`${requirement}${more === "" ? "" : ` (${more})`}`, { depth: 2, lead: `[${label}] ` });
    if (needs.length > 0)
      page.text(uiText(lang, "why.needs", { needs: needs.join("; ") }), { depth: 3, dim: true });
  }
}

function matchLine({ code, name, tier, path, industry }: ExplainedMatch, lang: PageOptions["lang"]): string {
  return uiText(lang, "why.match", {
    code,
    name,
    tier: uiText(lang, `tier.${tier}`),
    path: path.join(" › ") || undefined,
    industry: industry === "unknown" ? undefined : uiText(lang, `industry.${industry}`),
  });
}

/** The terms found, together with how much each kind of them says. */
function termsByKind({ terms }: ExplainedMatch, lang: PageOptions["lang"]): string {
  const kinds = [...new Set(terms.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const found = terms.filter((term) => term.kind === kind).map(({ term }) => cleanText(term));
    const list = found.join(lang === "zh" ? "、" : ", ");
    return uiText(lang, "why.kind", { terms: list, kind: uiText(lang, `span.${kind}`) });
  });
  return parts.join(lang === "zh" ? "；" : "; ");
}

function foundIn({ terms }: ExplainedMatch, lang: PageOptions["lang"]): string {
  const words = terms.map(({ term }) => term).join(lang === "zh" ? "、" : ", ");
  return words === "" ? "" : uiText(lang, "why.words", { words });
}

/** The words in their context, marked with brackets so that they show without colours too. */
function markedText({ segments }: MarkedField): string {
  return segments.map(({ text, marked }) => (marked ? `【${cleanText(text)}】` : cleanInside(text))).join("");
}

/** Cleaned without losing the space at its ends, which parts it from the word beside it. */
function cleanInside(text: string): string {
  const cleaned = cleanText(text);
  return cleaned === "" ? " " : `${/^\s/.test(text) ? " " : ""}${cleaned}${/\s$/.test(text) ? " " : ""}`;
}

function writeList(page: Page, title: string, lines: readonly string[]): void {
  page.heading(title);
  for (const line of lines) page.text(cleanText(line), { depth: 1, lead: "- " });
}
