import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Lang } from "../messages/lang.js";
import type { Assessment, Reason } from "../result/schema.js";
import { type Applicable, type ApplicableQuestion, applicableEditions } from "./applicable.js";
import { assessmentOf } from "./assessment-of.js";
import { concludeTransition } from "./conclude-transition.js";
import type { Engines } from "./engines.js";
import { matchEdition } from "./match-edition.js";
import { reasonOf } from "./reason-of.js";
import type { Ground } from "./weigh.js";

export interface TransitionAssessor {
  readonly engines: Engines;
  readonly lang: Lang;
}

type TransitionRegime = "national-transition" | "local-transition";

const REGIMES: readonly TransitionRegime[] = ["national-transition", "local-transition"];

/** The answers of the national and the local transition catalogues, one for each regime that has something to say. */
export const assessTransition = (
  assessor: TransitionAssessor,
  question: ApplicableQuestion,
): Assessment[] => {
  const answers = REGIMES.flatMap((regime) => assessRegime(assessor, question, regime));
  return answers.length > 0 ? answers : regionNeeded(assessor, question);
};

/** Some word of the record points to a sector whose catalogues are worth opening by hand. */
const isWorthChecking = ({ reach }: ApplicableQuestion): boolean =>
  reach.labelled || reach.sectors.some((s) => s.broad !== true);

/** No national list covers the sector: a local one may, if only the region were known. */
const regionNeeded = ({ lang }: TransitionAssessor, question: ApplicableQuestion): Assessment[] => {
  const { record, read, reach } = question;
  const sectors = reach.sectors.filter((s) => s.broad !== true);
  if (record.region !== undefined || !read.transforms || sectors.length === 0) return [];
  const narrowed = { ...question, reach: { sectors, labelled: false } };
  const bound = applicableEditions(narrowed, "local-transition", "anywhere").filter(
    (a) => a.edition.sectors.length > 0,
  );
  const [first] = bound;
  if (!first) return [];
  const titles = bound.map((a) => a.edition.title).join("、");
  return [
    announcedAnswer(first, [reasonOf({ code: "REGION_NEEDED", params: { titles } }, lang)], true, lang),
  ];
};

const assessRegime = (
  assessor: TransitionAssessor,
  question: ApplicableQuestion,
  regime: TransitionRegime,
): Assessment[] => {
  const found = applicableEditions(question, regime);
  if (found.length === 0) return [];
  const worthChecking = isWorthChecking(question);
  const answers = found
    .filter((a) => a.edition.standing !== "announced")
    .flatMap((a) => answerOf(assessor, question, a, worthChecking));
  const [leading] = answers.sort((a, b) => rank(a) - rank(b));
  if (leading && silent(leading, worthChecking)) return [];
  const announced = found.filter((a) => a.edition.standing === "announced");
  const alsoFound = answers.slice(1).filter((a) => a.category === "transition");
  const more = [
    ...alsoFound.map((a) =>
      reasonOf(
        { code: "ALSO_FOUND_IN", params: { title: a.title, code: a.matches[0]?.code ?? "" } },
        assessor.lang,
      ),
    ),
    ...announced.map(({ edition }) => announcedReason(edition, assessor.lang)),
  ];
  if (leading) return [{ ...leading, reasons: [...leading.reasons, ...more] }];
  const [first] = announced;
  return first && worthChecking
    ? [announcedAnswer(first, more, question.read.transforms, assessor.lang)]
    : [];
};

/** A broad sector whose catalogue finds nothing has nothing to say. */
const silent = ({ status }: Assessment, worthChecking: boolean): boolean =>
  status === "not-covered" && !worthChecking;

const answerOf = (
  { engines, lang }: TransitionAssessor,
  { record, read, asOf }: ApplicableQuestion,
  { edition, grounds }: Applicable,
  worthChecking: boolean,
): Assessment[] => {
  const engine = engines.of(edition);
  if (!engine) return [];
  const matched = matchEdition({ record, read, engine, category: "transition", asOf });
  const [excluded] = engines.exclusionsOf(edition)(read);
  const outcome = concludeTransition({ read, edition, matched, worthChecking });
  const concluded = excluded
    ? {
        category: "none" as const,
        status: excluded.item.verified ? ("excluded" as const) : ("needs-review" as const),
        grounds: [
          {
            code: "EXCLUSION_RULE" as const,
            params: { title: edition.title, id: excluded.item.code, found: excluded.span.text },
          },
        ],
      }
    : outcome;
  const all = { ...concluded, grounds: [...concluded.grounds, ...grounds] };
  return [assessmentOf({ engine, lang, editionReason: editionReason(edition, lang), matched, outcome: all })];
};

const editionReason = ({ title, effective, published }: EditionSummary, lang: Lang): string => {
  const from = effective ?? published;
  const ground: Ground =
    from === null
      ? { code: "EDITION_UNDATED", params: { title } }
      : { code: "EDITION_OF_CATALOGUE", params: { title, date: from } };
  return reasonOf(ground, lang).text;
};

const announcedReason = ({ title }: EditionSummary, lang: Lang): Reason =>
  reasonOf({ code: "EDITION_ANNOUNCED", params: { title } }, lang);

const announcedAnswer = (
  { edition, grounds }: Applicable,
  reasons: readonly Reason[],
  transforms: boolean,
  lang: Lang,
): Assessment => ({
  regime: edition.regime,
  catalogue: edition.catalogue,
  edition: edition.edition,
  title: edition.title,
  standing: edition.standing,
  editionReason: editionReason(edition, lang),
  category: transforms ? "undetermined" : "none",
  status: transforms ? "needs-review" : "not-covered",
  reasons: [...reasons, ...grounds.map((g) => reasonOf(g, lang))],
  matches: [],
});

const ORDER: readonly Assessment["status"][] = [
  "excluded",
  "eligible",
  "needs-evidence",
  "conditions-unmet",
  "needs-review",
  "not-covered",
];

/** The surest answer first; among equals the one that names a pathway, then the one of better standing. */
const rank = ({ status, category, standing }: Assessment): number =>
  ORDER.indexOf(status) * 10 +
  (category === "transition" ? 0 : 4) +
  (standing === "unattributed" ? 2 : standing === "reference-profile" ? 1 : 0);
