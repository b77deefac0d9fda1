import type { Check, Finding } from "../../check.js";
import { claimTextsOf } from "../../claims/claim-texts.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";

/** How many of the commitments of a report name no number, date, place or measure. */
export const nonSpecificCommitmentShare: Check = ({ record, taxonomy, parameters }) => {
  if ((record.text?.report ?? []).length === 0) return cannotDecide("text.report");
  const climate = parameters.texts("climateGroups");
  const specific = parameters.texts("specificFacts");
  const sentences = claimTextsOf(record, taxonomy)
    .filter(({ source }) => source === "report")
    .flatMap(({ path, sentences: own }) => own.map((sentence) => ({ path, sentence })))
    .filter(({ sentence }) => climate.some((group) => sentence.has(group)));
  if (sentences.length <= parameters.number("fewestSentences")) return notApplicable;
  const commitments = sentences.filter(({ sentence: { hits } }) =>
    hits.some(({ group, negated }) => group === "pledge" && !negated),
  );
  const vague = commitments.filter(({ sentence }) => !specific.some((fact) => sentence.has(fact)));
  if (vague.length === 0) return pass;
  const share = vague.length / commitments.length;
  const params = {
    share: Math.round(share * 1000) / 10,
    vague: vague.length,
    commitments: commitments.length,
    sentences: sentences.length,
  };
  const most = parameters.number("mostShare");
  const code = isBeyond(share, most) ? "high-share" : "share";
  const listed = vague.slice(0, parameters.number("mostListed"));
  return flag(
    { code, path: "text.report", params: { ...params, most: most * 100 } },
    ...listed.map(
      ({ path, sentence: { start, end } }): Finding => ({ code: "non-specific", path, span: { start, end } }),
    ),
  );
};
