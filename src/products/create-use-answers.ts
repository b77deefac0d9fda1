import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Assessor } from "../classify/create-assessor.js";
import type { Lang } from "../messages/lang.js";
import { parseRecord } from "../record/parse-record.js";
import type { UseAnswer } from "./product-check.js";

export interface UseAnswersOptions {
  readonly assessor: Assessor;
  readonly lang: Lang;
  readonly asOf: string | undefined;
}

/** Of a product, what decides which catalogues speak about its uses. */
export type UseContext = Readonly<Record<string, unknown>>;

/** Products repeat each other's uses, so answers are kept; a bound keeps memory flat. */
const MOST_KEPT = 5000;

/** Answers single uses of money as if each were a record of its own. */
export const createUseAnswers = ({ assessor, lang, asOf }: UseAnswersOptions) => {
  const kept = new Map<string, Kept>();
  return (
    use: string,
    industry: string | undefined,
    { catalogue, edition, regime }: EditionSummary,
    { kind, approvedOn, issuedOn, region }: UseContext,
  ): UseAnswer | undefined => {
    const askEdition = regime === "national-green";
    const plain = JSON.stringify([use, industry, catalogue, edition]);
    const dated = JSON.stringify([plain, kind, approvedOn, issuedOn, region]);
    const known = kept.get(plain) ?? kept.get(dated);
    if (known) return known.answer;
    const parsed = parseRecord(
      { id: "use", kind, purpose: use, approvedOn, issuedOn, region, project: { industry } },
      { lang },
    );
    if (!parsed.ok) return undefined;
    const { assessments, beyondGreen } = assessor.assess(parsed.record, {
      ...(asOf === undefined ? {} : { asOf }),
      ...(askEdition ? { edition: { catalogue, edition } } : {}),
    });
    const answer = {
      excluded: assessments.some(({ status }) => status === "excluded"),
      assessment: assessments.find((one) => one.catalogue === catalogue && one.edition === edition),
    };
    // what an edition that is named makes of a text, no date changes
    const key = askEdition && !beyondGreen ? plain : dated;
    if (kept.size < MOST_KEPT) kept.set(key, { answer });
    return answer;
  };
};

interface Kept {
  readonly answer: UseAnswer;
}
