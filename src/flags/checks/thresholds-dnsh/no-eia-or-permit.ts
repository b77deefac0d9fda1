import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { inIndustries } from "../../in-industries.js";
import { cannotDecide, conclude, notApplicable, pass } from "../../outcome.js";
import { isPaperOf, type Paper } from "../../paper-named.js";
import { isPenaltyFor, wordsOfPenalty } from "../../penalty.js";

interface Looked {
  readonly findings: Finding[];
  readonly missing: string[];
}

/** Approval before building, acceptance and discharge permit before running. */
export const noEiaOrPermit: Check = (context) => {
  const { record, labels, parameters } = context;
  const { permits, constructionStartedOn, stage } = record.project;
  const looked: Looked = { findings: penalised(context), missing: [] };
  if (permits === undefined && constructionStartedOn === undefined && stage === undefined) {
    if (looked.findings.length > 0) return conclude(looked.findings, ["project.permits"]);
    return labels.claims.size === 0 ? notApplicable : cannotDecide("project.permits", "project.stage");
  }
  const isExempt = record.texts.some(({ text }) => holdsWord(text, parameters.texts("exemptWords")));
  if (isExempt) return looked.findings.length > 0 ? conclude(looked.findings) : pass;
  if (permits === undefined) return conclude(looked.findings, ["project.permits"]);
  beforeBuilding(context, permits, looked);
  beforeRunning(context, permits, looked);
  return conclude(looked.findings, looked.missing);
};

/** An authority found already what the dates would show. */
const penalised = ({ record, parameters }: CheckContext): Finding[] => {
  const words = parameters.texts("penaltyWords");
  const at = (record.project.penalties ?? []).findIndex((p) => isPenaltyFor(p, words));
  const penalty = record.project.penalties?.[at];
  if (penalty === undefined) return [];
  const params = { found: wordsOfPenalty(penalty), date: penalty.date };
  return [{ code: "penalised", path: `project.penalties.${at}`, params }];
};

const beforeBuilding = (context: CheckContext, permits: readonly Paper[], looked: Looked): void => {
  const { record, parameters } = context;
  const { constructionStartedOn: started, stage } = record.project;
  const { findings, missing } = looked;
  const isBuilt = started !== undefined || isRunning(record, context) || isBuilding(record, context);
  const filings = permits.filter((p) => isPaperOf(p, parameters.texts("filingPapers")));
  const approvals = permits.filter(
    (p) => isPaperOf(p, parameters.texts("approvalPapers")) && !filings.includes(p),
  );
  const [first] = approvals
    .map(({ issuedOn }) => issuedOn)
    .filter((day) => day !== undefined)
    .sort();
  if (approvals.length === 0 && filings.length > 0) {
    if (reportIsAsked(record, context)) {
      const found = filings[0]?.name ?? filings[0]?.kind;
      findings.push({ code: "filing-only", path: "project.permits", params: { found } });
    } else missing.push("project.eiaConclusion");
    return;
  }
  if (approvals.length === 0) {
    if (isBuilt) findings.push({ code: "no-approval", path: "project.permits", params: { stage } });
    else missing.push("project.permits.kind");
    return;
  }
  if (first === undefined) findings.push({ code: "approval-undated", path: "project.permits" });
  else if (started !== undefined && started < first)
    findings.push({
      code: "started-before-approval",
      path: "project.constructionStartedOn",
      params: { started, approved: first },
    });
  if (isBuilt && started === undefined)
    findings.push({ code: "start-undated", path: "project.constructionStartedOn", params: { stage } });
};

/** The record itself speaks of a report for which a filing is no substitute. */
const reportIsAsked = ({ project, texts }: FinanceRecord, { parameters }: CheckContext): boolean =>
  [project.eiaConclusion, ...texts.map(({ text }) => text)].some((text) =>
    holdsWord(text, parameters.texts("reportWords")),
  );

const beforeRunning = (context: CheckContext, permits: readonly Paper[], looked: Looked): void => {
  const { record, parameters } = context;
  if (!isRunning(record, context)) return;
  const has = (words: string): boolean => permits.some((p) => isPaperOf(p, parameters.texts(words)));
  const path = "project.permits";
  const params = { stage: record.project.stage };
  if (!has("acceptancePapers")) looked.findings.push({ code: "no-acceptance", path, params });
  if (has("dischargePapers")) return;
  const discharges = mayDischarge(record, context);
  if (discharges === undefined) looked.missing.push("entity.keyDischarger");
  else if (discharges) looked.findings.push({ code: "no-discharge-permit", path, params });
};

/** A key discharger needs the permit; wind, sun and water discharge nothing; of others the record has to tell. */
const mayDischarge = (record: FinanceRecord, { parameters }: CheckContext): boolean | undefined =>
  inIndustries(record.fundsIndustry?.replace(/^[A-Za-z]/, ""), parameters.texts("noDischargeIndustries"))
    ? false
    : record.entity.keyDischarger;

const isRunning = ({ project }: FinanceRecord, { parameters }: CheckContext): boolean =>
  holdsWord(project.stage, parameters.texts("runningStages"));

const isBuilding = ({ project }: FinanceRecord, { parameters }: CheckContext): boolean =>
  holdsWord(project.stage, parameters.texts("buildingStages"));
