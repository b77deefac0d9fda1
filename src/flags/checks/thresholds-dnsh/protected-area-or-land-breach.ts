import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { conclude, notApplicable } from "../../outcome.js";
import { isPaperOf } from "../../paper-named.js";
import { isPenaltyFor, wordsOfPenalty } from "../../penalty.js";
import { realOverlap } from "../../real-overlap.js";

/** Land the site may not take, or only with a permit. */
export const protectedAreaOrLandBreach: Check = (context) => {
  const { record, labels } = context;
  const { siteOverlaps } = record.project;
  const findings = [...penalised(context)];
  if (siteOverlaps === undefined) {
    if (isSiteDescribed(context)) findings.push({ code: "no-overlap-test", path: "project.siteOverlaps" });
    else if (labels.claims.size > 0 || findings.length > 0)
      return conclude(findings, ["project.siteOverlaps"]);
    return findings.length > 0 ? conclude(findings) : notApplicable;
  }
  let isUnreadable = false;
  for (const [i, overlap] of siteOverlaps.entries()) {
    const found = overlapFinding(overlap, `project.siteOverlaps.${i}`, context);
    if (found === "unreadable") isUnreadable = true;
    else if (found) findings.push(found);
  }
  return conclude(findings, isUnreadable ? ["project.siteOverlaps"] : []);
};

/** Whoever sent the papers of the site and no overlay has not laid one over it; what stands on a roof takes no land. */
const isSiteDescribed = ({ record, parameters }: CheckContext): boolean => {
  const { landPermits, permits, constructionStartedOn } = record.project;
  // few loans bring papers of a site; the texts of the others are not read
  if (landPermits === undefined && permits === undefined && constructionStartedOn === undefined) return false;
  return !record.texts.some(({ text }) => holdsWord(text, parameters.texts("noFootprintWords")));
};

/** What an overlap comes to; nothing where it is none or a permit covers it. */
const overlapFinding = (
  entry: string,
  path: string,
  { record, parameters }: CheckContext,
): Finding | "unreadable" | undefined => {
  const overlap = realOverlap(entry, parameters);
  if (overlap === undefined) return undefined;
  const permits = [...(record.project.landPermits ?? []), ...(record.project.permits ?? [])];
  const params = { found: entry };
  if (holdsWord(overlap, parameters.texts("strictAreas"))) {
    const isLawful =
      holdsWord(overlap, parameters.texts("exceptionWords")) ||
      permits.some((p) => isPaperOf(p, parameters.texts("exceptionPapers")));
    return isLawful ? undefined : { code: "strict-area", path, params };
  }
  const land = (["forest", "grass", "farmland"] as const).find((name) =>
    holdsWord(overlap, parameters.texts(name)),
  );
  if (land === undefined) return "unreadable";
  const isPermitted = permits.some((p) => isPaperOf(p, parameters.texts(land)));
  return isPermitted ? undefined : { code: "land-without-permit", path, params };
};

const penalised = ({ record, parameters }: CheckContext): Finding[] => {
  const words = parameters.texts("penaltyWords");
  const of = (at: "project" | "entity"): Finding[] =>
    (record[at].penalties ?? []).flatMap((penalty, i) => {
      if (penalty.corrected === true || !isPenaltyFor(penalty, words)) return [];
      const params = { found: wordsOfPenalty(penalty), date: penalty.date };
      return [{ code: "land-penalty", path: `${at}.penalties.${i}`, params }];
    });
  return [...of("project"), ...of("entity")];
};
