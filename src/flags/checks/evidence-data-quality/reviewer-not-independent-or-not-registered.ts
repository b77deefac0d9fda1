import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { conclude, notApplicable } from "../../outcome.js";

type Review = NonNullable<CheckContext["record"]["review"]>[number];
/** A finding, or the field without which nothing can be said. */
type Answer = Finding | string | undefined;

/** Whether the outside reviewers are outside, on the register, and looked at what is the case now. */
export const reviewerNotIndependentOrNotRegistered: Check = (context) => {
  const { review = [] } = context.record;
  if (review.length === 0) return notApplicable;
  const answers = [
    ...review.flatMap((one, at) =>
      [selfReview, control, register].map((part) => part(context, one, `review.${at}`)),
    ),
    changedSince(context, review),
    onlyBeforeIssue(context, review),
  ];
  const findings = answers.filter((answer) => typeof answer === "object");
  const missing = answers.filter((answer) => typeof answer === "string");
  return conclude(findings, [...new Set(missing)]);
};

type Part = (context: CheckContext, review: Review, path: string) => Answer;

/** Whoever made the figures does not review them. */
const selfReview: Part = ({ parameters }, { provider, otherServices }, path) => {
  if (otherServices === undefined) return "review.otherServices";
  const words = parameters.texts("preparingServices");
  const found = otherServices.find((service) => holdsWord(service, words));
  if (found === undefined) return undefined;
  return { code: "prepared-the-data", path: `${path}.otherServices`, params: { provider, found } };
};

const control: Part = ({ parameters }, { provider, relationToClient: found }, path) => {
  if (found === undefined) return "review.relationToClient";
  const isApart = holdsWord(found, parameters.texts("independentWords"));
  if (isApart || !holdsWord(found, parameters.texts("sharedControlWords"))) return undefined;
  return { code: "shared-control", path: `${path}.relationToClient`, params: { provider, found } };
};

/** The register is kept for reviews of domestic green bonds. */
const register: Part = ({ record, labels, parameters }, { provider, registeredWithGbsc }, path) => {
  const isAbroad = holdsWord(record.instrument.venue, parameters.texts("offshoreVenues"));
  if (record.kind !== "bond" || !labels.claims.has("green") || isAbroad) return undefined;
  if (registeredWithGbsc === undefined) return "review.registeredWithGbsc";
  if (registeredWithGbsc) return undefined;
  return { code: "not-registered", path: `${path}.registeredWithGbsc`, params: { provider } };
};

const changedSince = ({ record }: CheckContext, reviews: readonly Review[]): Answer => {
  const changed = record.instrument.proceedsChangedOn;
  if (changed === undefined) return undefined;
  const last = reviews
    .map(({ date }) => date)
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
  if (last === undefined) return "review.date";
  if (last >= changed) return undefined;
  return { code: "before-change", path: "review.date", params: { date: last, changed } };
};

/** A bond that is out is reviewed for what became of it as well. */
const onlyBeforeIssue = ({ record, on, parameters }: CheckContext, reviews: readonly Review[]): Answer => {
  const { issuedOn: issued } = record.instrument;
  if (record.kind !== "bond" || issued === undefined || on === undefined || on <= issued) return undefined;
  const covers = reviews.flatMap((review) => review.covers ?? []);
  if (covers.length === 0) return "review.covers";
  const words = parameters.texts("beforeIssueWords");
  if (!covers.every((part) => holdsWord(part, words))) return undefined;
  return { code: "only-before-issue", path: "review.covers", params: { issued } };
};
