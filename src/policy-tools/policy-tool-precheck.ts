import type { Taxonomy } from "../catalogue/taxonomy.js";
import { emissionReduction } from "../emissions/emission-reduction.js";
import { plainNumber } from "../emissions/show-number.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { Result } from "../result/schema.js";
import { checkField } from "./check-field.js";
import { checkTerm } from "./check-term.js";
import {
  checkCarbonEffect,
  checkInstitution,
  checkList,
  checkLoanRate,
  checkPrincipalOnce,
  severalTools,
} from "./check-terms-of-loan.js";
import { citeDated } from "./cite-dated.js";
import { policyToolsOf } from "./policy-tools-of.js";
import type {
  CriterionResult,
  CriterionStatus,
  PolicyToolCheck,
  PolicyToolPrecheck,
  ToolFunding,
} from "./precheck-result.js";
import { reportedTools } from "./reported-tools.js";
import type { Criterion, PolicyTool } from "./schema.js";
import type { Finding, ToolContext } from "./tool-context.js";
import { toolDisclosure } from "./tool-disclosure.js";

/**
 * Day, language and lender of a pre-check.
 *
 * @since 0.2.0
 */
export interface PolicyToolPrecheckOptions {
  readonly asOf: string;
  /** Default `zh`. */
  readonly lang?: Lang;
  /** Name of the lending institution. */
  readonly institution?: string;
}

/**
 * Holds a record against the terms of the central-bank tools of its day. A pre-check: the central bank decides.
 *
 * @throws VerdexError `CATALOGUE_SCHEMA` where the taxonomy's own data are of another shape.
 * @since 0.2.0
 */
export const policyToolPrecheck = (
  record: FinanceRecord,
  result: Result,
  taxonomy: Taxonomy,
  { asOf, lang = "zh", institution }: PolicyToolPrecheckOptions,
): PolicyToolPrecheck => {
  const tools = policyToolsOf(taxonomy);
  const { firstDrawdownOn, approvedOn, issuedOn, policyTools } = record.instrument;
  // what lies after the as-of date has not happened yet
  const day = [firstDrawdownOn, approvedOn, issuedOn].find((date) => date !== undefined && date <= asOf);
  const reported = reportedTools(policyTools, tools);
  const names = reported?.map(({ name }) => name);
  const reduction = emissionReduction(record, taxonomy, { asOf, lang });
  const checks = tools.map((tool): PolicyToolCheck => {
    const context: ToolContext = {
      tool,
      record,
      result,
      reduction,
      on: day ?? asOf,
      assumed: day === undefined,
      lang,
      institution,
      reported: names,
    };
    const said = reported?.some(({ id }) => id === tool.id) ?? false;
    return checkTool(context, said);
  });
  const several = names !== undefined && names.length > 1;
  return { asOf, tools: checks, ...(several ? { duplicate: severalTools(names, lang) } : {}) };
};

const checkTool = (context: ToolContext, reported: boolean): PolicyToolCheck => {
  const { tool, on, lang, record } = context;
  const about = { tool: tool.id, name: lang === "zh" ? tool.name : tool.nameEn, reported, on };
  const criteria: CriterionResult[] = [];
  for (const criterion of tool.criteria) {
    const { status, found, needs = [] } = decide(criterion, context);
    criteria.push({
      id: criterion.id,
      status,
      requirement: lang === "zh" ? criterion.requirement : criterion.requirementEn,
      ...(found === undefined ? {} : { found }),
      needs,
      sources: citeDated(criterion.sources, tool.sources),
      verified: criterion.verified,
    });
    if (criterion.check === "term" && status === "not-applicable") {
      return { ...about, status: "not-applicable", criteria };
    }
  }
  const disclosure = toolDisclosure(tool, record, lang);
  return {
    ...about,
    status: overall(criteria),
    criteria,
    funding: fundingOn(tool, on, record.instrument.amount),
    ...(disclosure === undefined ? {} : { disclosure }),
  };
};

const decide = (criterion: Criterion, context: ToolContext): Finding => {
  switch (criterion.check) {
    case "term":
      return checkTerm(context);
    case "field":
      return checkField(context);
    case "carbon-effect":
      return checkCarbonEffect(context);
    case "loan-rate":
      return checkLoanRate(context);
    case "institution":
      return checkInstitution(context);
    case "list":
      return checkList(context, criterion);
    case "principal-once":
      return checkPrincipalOnce(context);
  }
};

const overall = (criteria: readonly CriterionResult[]): CriterionStatus => {
  if (criteria.some(({ status }) => status === "unmet")) return "unmet";
  // no criterion at all is no pass
  return criteria.length > 0 && criteria.every(({ status }) => status === "met") ? "met" : "unknown";
};

const fundingOn = ({ funding }: PolicyTool, on: string, amount: number | undefined): ToolFunding => {
  const last = funding.rates.filter(({ from }) => from <= on).at(-1);
  // a rate known by its month only says nothing about the days of that month
  const rate = last?.from === on.slice(0, 7) ? undefined : last;
  const shareOfPrincipal = Number(funding.shareOfPrincipal);
  const term = (funding.laterTerms ?? []).filter(({ from }) => from <= on).at(-1)?.term ?? funding.term;
  return {
    shareOfPrincipal,
    ...(amount === undefined ? {} : { funds: plainNumber(amount * shareOfPrincipal) }),
    ...(rate === undefined ? {} : { rate: Number(rate.rate), rateFrom: rate.from }),
    term,
  };
};
