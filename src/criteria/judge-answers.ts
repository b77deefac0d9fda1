import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { Judgement } from "./judgement.js";
import type { Answer } from "./record-facts.js";

const STATUSES = { met: "met", unmet: "unmet", "not-applicable": "not-applicable" } as const;

const isStatus = (answer: string): answer is keyof typeof STATUSES => Object.hasOwn(STATUSES, answer);

/** Answers reviewers gave to a condition. Ids are unique in an edition only, so others have to name theirs. */
export const answersTo = (
  answers: readonly Answer[],
  id: string,
  edition: EditionRef & { readonly regime: string },
): readonly Answer[] =>
  answers.filter(
    (a) =>
      a.condition === id &&
      (a.edition === undefined ? edition.regime === "national-green" : a.edition === editionKey(edition)),
  );

/** What reviewers say settles what the record leaves open; against a figure it opens the question again. */
export const withAnswers = (judged: Judgement, answers: readonly Answer[]): Judgement => {
  if (answers.length === 0) return judged;
  const signed = answers
    .filter((a) => a.by !== undefined && a.on !== undefined && isStatus(word(a)))
    .sort((a, b) => ((a.on ?? "") < (b.on ?? "") ? 1 : -1));
  const [last] = signed;
  if (!last) {
    return judged.status === "unknown" && judged.reason === undefined
      ? { ...judged, reason: { code: "ANSWER_UNSIGNED" } }
      : judged;
  }
  const status = word(last);
  const rivals = signed.filter((a) => a.on === last.on && word(a) !== status);
  const found = [show(last), ...rivals.map(show), ...(judged.found === undefined ? [] : [judged.found])].join(
    "; ",
  );
  const isDecided = judged.status !== "unknown" && judged.claimed === undefined;
  if (!isStatus(status) || rivals.length > 0 || (isDecided && judged.status !== status)) {
    return { status: "unknown", found, reason: { code: "ANSWER_CONFLICTS" } };
  }
  const params = { by: last.by ?? "", on: last.on ?? "" };
  return { status: STATUSES[status], found, reason: { code: "ANSWERED", params } };
};

const word = ({ answer }: Answer): string => (answer ?? "").trim().toLowerCase();

const show = ({ answer, by, on, document }: Answer): string =>
  [answer, by, on, document].filter((part) => part !== undefined).join(", ");
