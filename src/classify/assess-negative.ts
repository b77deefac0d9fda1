import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Lang } from "../messages/lang.js";
import type { Assessment } from "../result/schema.js";
import { type ApplicableQuestion, applicableEditions } from "./applicable.js";
import type { Engines } from "./engines.js";
import type { Exclusion } from "./exclusions.js";
import { reasonOf } from "./reason-of.js";

/** What negative lists take away: an answer only where one of their items is named. */
export const assessNegative = (
  { engines, lang }: { readonly engines: Engines; readonly lang: Lang },
  question: ApplicableQuestion,
): Assessment[] => {
  if (question.reach.sectors.length === 0) return [];
  return applicableEditions(question, "negative-list").flatMap(({ edition }) => {
    const found = engines.exclusionsOf(edition)(question.read);
    return found.length === 0 ? [] : [answerOf(edition, found, lang)];
  });
};

const answerOf = (edition: EditionSummary, found: readonly Exclusion[], lang: Lang): Assessment => {
  const sure = found.some(({ item }) => item.verified);
  const { title } = edition;
  return {
    regime: edition.regime,
    catalogue: edition.catalogue,
    edition: edition.edition,
    title,
    standing: edition.standing,
    editionReason: reasonOf(
      { code: "EDITION_OF_CATALOGUE", params: { title, date: edition.effective ?? "" } },
      lang,
    ).text,
    category: sure ? "none" : "undetermined",
    status: sure ? "excluded" : "needs-review",
    reasons: found.map(({ item }) =>
      reasonOf(
        {
          code: item.verified ? "NEGATIVE_LIST" : "NEGATIVE_LIST_UNVERIFIED",
          params: { title, code: item.code, name: item.name },
        },
        lang,
      ),
    ),
    matches: found.map(({ item, span }) => ({
      code: item.code,
      name: item.name,
      path: [],
      tier: item.verified ? "confirmed" : "probable",
      score: 1,
      ghg: null,
      rows: [],
      industry: "unknown",
      spans: [span],
      conditions: [],
    })),
  };
};
