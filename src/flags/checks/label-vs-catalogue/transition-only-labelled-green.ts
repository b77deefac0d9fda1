import type { Assessment, Match } from "../../../result/schema.js";
import type { Check } from "../../check.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";

/** A use of funds that is in a transition standard and in no green row, under a green label; and the reverse. */
export const transitionOnlyLabelledGreen: Check = ({ labels, assessments, green }) => {
  const pathway = assessments.map(matchOf).find((found) => found !== undefined);
  if (!labels.claims.has("green")) {
    if (green?.status !== "eligible") return pathway ? pass : notApplicable;
    const [found] = green.matches;
    const params = { code: found?.code, name: found?.name, edition: green.edition };
    return flag({ code: "fully-green", path: "instrument.labels", params });
  }
  if (pathway === undefined) return notApplicable;
  const { assessment, match } = pathway;
  const params = { standard: assessment.title, code: match.code, name: match.name };
  const path = "instrument.labels";
  if (green === undefined || green.status === "not-covered")
    return flag({ code: "only-transition", path, params });
  if (green.status === "conditions-unmet") {
    const row = green.matches[0]?.code;
    return flag({ code: "green-threshold-failed", path, params: { ...params, row } });
  }
  return green.status === "needs-review" ? cannotDecide("project.description") : pass;
};

/** The transition entry a use of funds fits in plain words, whatever the standing of the list. */
const matchOf = (
  assessment: Assessment,
): { readonly assessment: Assessment; readonly match: Match } | undefined => {
  const [match] = assessment.matches;
  return assessment.category === "transition" && match !== undefined && match.tier !== "possible"
    ? { assessment, match }
    : undefined;
};
