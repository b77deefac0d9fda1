import type { Condition } from "../../../catalogue/condition-schema.js";
import { plainWord } from "../../../criteria/plain-word.js";
import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { decisionDay } from "../../decision-day.js";
import { foundItem } from "../../found-item.js";
import { holdsWord } from "../../holds-word.js";
import { openDemands } from "../../open-demands.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";

type Paper = NonNullable<FinanceRecord["project"]["certificates"]>[number];

const ON_PAPER = new Set<Condition["kind"]>(["certificate", "grade", "permit", "list"]);

/** Papers a row depends on, held against the day the product was decided on. */
export const expiredCertificateAtDecisionDate: Check = (context) => {
  const { record } = context;
  const found = foundItem(context);
  if (found === undefined) return cannotDecide("catalogue.claimedCode");
  if (![...openDemands(found).kinds].some((kind) => ON_PAPER.has(kind))) return notApplicable;
  const { certificates = [], permits = [] } = record.project;
  if (certificates.length + permits.length === 0) return cannotDecide("project.certificates");
  const day = decisionDay(record);
  if (day === undefined) return cannotDecide("instrument.approvedOn");
  const papers = [
    ...certificates.map((paper, i) => ({ paper, path: `project.certificates.${i}`, mustBeDated: true })),
    ...permits.map((paper, i) => ({ paper, path: `project.permits.${i}`, mustBeDated: false })),
  ];
  // an approval runs without end; a certificate or rating does not
  const undated = papers.some(({ paper, mustBeDated }) => mustBeDated && paper.validTo === undefined);
  const findings = papers.flatMap(({ paper, path }) =>
    isRenewed(paper, papers, day) ? [] : (validity(paper, path, day, context) ?? []),
  );
  return conclude(findings, undated ? ["project.certificates.validTo"] : []);
};

/** A paper that ran out does no harm beside one of the same kind that holds on the day. */
const isRenewed = (old: Paper, papers: readonly { readonly paper: Paper }[], day: string): boolean => {
  const kind = old.kind ?? old.name;
  if (kind === undefined || old.validTo === undefined || old.validTo >= day) return false;
  return papers.some(
    ({ paper: { kind: k, name, validFrom, validTo } }) =>
      plainWord(k ?? name ?? "") === plainWord(kind) &&
      validTo !== undefined &&
      validTo >= day &&
      (validFrom === undefined || validFrom <= day),
  );
};

const validity = (paper: Paper, path: string, day: string, context: CheckContext): Finding | undefined => {
  const { validFrom, validTo } = paper;
  const name = paper.name ?? paper.kind ?? paper.number;
  const params = { name, day, from: validFrom, until: validTo };
  if (validTo !== undefined && validTo < day) {
    const code = isOutlivedDesign(paper, context) ? "design-rating-outlived" : "expired";
    return { code, path: `${path}.validTo`, params };
  }
  if (validFrom !== undefined && validFrom > day)
    return { code: "not-yet-valid", path: `${path}.validFrom`, params };
  return undefined;
};

/** A rating given for the design of a building that runs by now. */
const isOutlivedDesign = ({ stage }: Paper, { record, parameters }: CheckContext): boolean =>
  holdsWord(stage, parameters.texts("designStages")) &&
  holdsWord(record.project.stage, parameters.texts("operatingStages"));
