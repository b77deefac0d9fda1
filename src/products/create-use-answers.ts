import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Assessor } from "../classify/create-assessor.js";
import { placeIn } from "../classify/place-use.js";
import type { Lang } from "../messages/lang.js";
import { parseRecord } from "../record/parse-record.js";
import type { FinanceRecord } from "../record/record.js";
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
  const kept = createStore();
  return (
    use: string,
    industry: string | undefined,
    edition: EditionSummary,
    { kind, approvedOn, issuedOn, region }: UseContext,
  ): UseAnswer | undefined => {
    const asked = `${edition.catalogue}@${edition.edition} ${industry ?? ""}`;
    const known = kept.get(asked, use);
    if (known) return known;
    const dated = JSON.stringify([asked, kind, approvedOn, issuedOn, region]);
    const knownThen = kept.get(dated, use);
    if (knownThen) return knownThen;
    const parsed = parseRecord(
      { id: "use", kind, purpose: use, approvedOn, issuedOn, region, project: { industry } },
      { lang },
    );
    if (!parsed.ok) return undefined;
    const { answer, ofDates } = ask(parsed.record, edition);
    kept.put(ofDates ? dated : asked, use, answer);
    return answer;
  };

  function ask(record: FinanceRecord, { catalogue, edition, regime }: EditionSummary): Asked {
    if (regime === "national-green") {
      const { place, excluded, beyondGreen } = assessor.place(record, { catalogue, edition }, asOf);
      // what an edition that is named makes of a text, no date changes
      return { answer: { excluded, place }, ofDates: beyondGreen };
    }
    const { assessments } = assessor.assess(record, asOf === undefined ? {} : { asOf });
    const excluded = assessments.some(({ status }) => status === "excluded");
    const own = assessments.find((one) => one.catalogue === catalogue && one.edition === edition);
    return { answer: { excluded, place: own && placeIn(own) }, ofDates: true };
  }
};

interface Asked {
  readonly answer: UseAnswer;
  /** Another date or place may change it. */
  readonly ofDates: boolean;
}

/** Answers by what was asked and the text. */
const createStore = () => {
  const stored = new Map<string, Map<string, UseAnswer>>();
  let size = 0;
  return {
    get: (asked: string, use: string) => stored.get(asked)?.get(use),
    put(asked: string, use: string, answer: UseAnswer): void {
      if (size >= MOST_KEPT) return;
      size += 1;
      const ofAsked = stored.get(asked) ?? new Map<string, UseAnswer>();
      stored.set(asked, ofAsked.set(use, answer));
    },
  };
};
