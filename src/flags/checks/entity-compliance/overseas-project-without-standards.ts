import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { conclude, notApplicable } from "../../outcome.js";
import { isPaperOf } from "../../paper-named.js";

/** Host law and international practice abroad, and forests behind a supply chain. */
export const overseasProjectWithoutStandards: Check = (context) => {
  const abroad = country(context);
  const exposed = exposure(context);
  if (abroad === undefined && exposed === undefined) return notApplicable;
  const findings: Finding[] = [];
  const missing: string[] = [];
  if (abroad !== undefined) hostLaw(context, abroad, findings, missing);
  if (exposed !== undefined) traceability(context, exposed, findings, missing);
  return conclude(findings, missing);
};

const country = ({ record, parameters }: CheckContext): string | undefined => {
  const { country: named } = record.project;
  return named === undefined || parameters.texts("homeCountries").includes(named.trim()) ? undefined : named;
};

/** Goods forests are cleared for, under a label that ties money to being green. */
const exposure = ({ record, labels, parameters }: CheckContext): string | undefined =>
  labels.claims.has("green") || labels.claims.has("linked")
    ? (record.entity.supplyChain ?? []).find((goods) => holdsWord(goods, parameters.texts("forestGoods")))
    : undefined;

const FIELDS = ["environment", "land", "healthAndSafety"] as const;

const hostLaw = (
  { record, parameters }: CheckContext,
  abroad: string,
  findings: Finding[],
  missing: string[],
): void => {
  const { hostPermits, internationalStandard } = record.project;
  const params = { country: abroad };
  if (hostPermits === undefined || hostPermits.length === 0)
    findings.push({ code: "no-host-permits", path: "project.hostPermits", params });
  else if (hostPermits.some(({ kind, name }) => kind === undefined && name === undefined))
    missing.push("project.hostPermits.kind");
  else {
    const words = FIELDS.map((field) => parameters.texts(field));
    const lacking = words.filter((list) => !hostPermits.some((permit) => isPaperOf(permit, list)));
    const names = lacking.map(([zh = "", en = ""]) => `${zh} ${en}`).join(", ");
    if (lacking.length > 0)
      findings.push({
        code: "host-permit-lacking",
        path: "project.hostPermits",
        params: { ...params, lacking: names },
      });
  }
  if (internationalStandard === undefined || internationalStandard.length === 0)
    findings.push({ code: "no-international-practice", path: "project.internationalStandard", params });
};

const traceability = (
  { record, parameters }: CheckContext,
  goods: string,
  findings: Finding[],
  missing: string[],
): void => {
  const kpis = record.linked?.kpis ?? [];
  const words = parameters.texts("traceabilityWords");
  if (kpis.some(({ name, definition }) => holdsWord(name, words) || holdsWord(definition, words))) return;
  if (kpis.some(({ name, definition }) => name === undefined && definition === undefined))
    missing.push("linked.kpis.name");
  else findings.push({ code: "no-traceability", path: "entity.supplyChain", params: { goods } });
};
