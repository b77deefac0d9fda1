import { addMonths } from "../../add-months.js";
import type { Check, Finding } from "../../check.js";
import { claimTextsOf } from "../../claims/claim-texts.js";
import { notGiven } from "../../not-given.js";
import { cannotDecide, conclude, pass } from "../../outcome.js";

/** A product called linked while its targets are still open. */
export const sleepingStructureLabelledEarly: Check = ({ record, labels, taxonomy, on, parameters }) => {
  const { linked, instrument } = record;
  if (linked === undefined) return cannotDecide("linked.spts");
  if (linked.spts?.some(({ value }) => value !== undefined) === true) return pass;
  const findings: Finding[] = [];
  if (labels.known.some(({ claims }) => claims.includes("linked")))
    findings.push({
      code: "labelled",
      path: "instrument.labels",
      params: { labels: instrument.labels.join(", ") },
    });
  for (const { source, path, text, sentences } of claimTextsOf(record, taxonomy)) {
    if (source !== "marketing" && source !== "claims") continue;
    const hit = sentences
      .flatMap(({ hits }) => hits)
      .find(({ group, negated }) => group === "linked-name" && !negated);
    if (!hit) continue;
    const span = { start: hit.start, end: hit.end };
    findings.push({ code: "named", path, params: { words: text.slice(hit.start, hit.end) }, span });
  }
  const called = findings.length > 0;
  const { signedOn } = instrument;
  const months = parameters.number("mostMonths");
  if (signedOn !== undefined && on !== undefined && on > addMonths(signedOn, months))
    findings.push({ code: "open-too-long", path: "linked.spts", params: { signedOn, on, months } });
  return conclude(findings, [
    ...notGiven({ "instrument.signedOn": signedOn }),
    ...(called ? [] : notGiven({ "text.marketing": record.text?.marketing })),
  ]);
};
