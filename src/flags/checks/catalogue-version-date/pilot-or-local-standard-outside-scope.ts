import type { EditionSummary } from "../../../catalogue/edition-summary.js";
import { isWithin } from "../../../classify/region.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { citedStandard } from "../../cited-standard.js";
import { decisionDay } from "../../decision-day.js";
import { inIndustries } from "../../in-industries.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { sectorIndustries } from "../../sector-industries.js";

/** A transition or local standard that is cited where, when or for what it does not hold. */
export const pilotOrLocalStandardOutsideScope: Check = (context) => {
  const { record, taxonomy, labels } = context;
  const { standardId } = record.transition ?? {};
  const cited = standardId ?? record.catalogue.claimedId;
  if (cited === undefined)
    return labels.claims.has("transition") ? cannotDecide("transition.standardId") : notApplicable;
  const path = standardId === undefined ? "catalogue.claimedId" : "transition.standardId";
  const known = citedStandard(cited, taxonomy);
  const standard = known && newestOn(known, decisionDay(record) ?? context.on);
  if (standard === undefined) return cannotDecide("transition.standardId", "transition.standardScope");
  if (standard.regime !== "national-transition" && standard.regime !== "local-transition")
    return notApplicable;
  const findings: Finding[] = [];
  const missing: string[] = [];
  for (const part of [inRegion, inSector, inForce, aloneForNationalUse]) {
    const found = part(context, standard, path);
    if (typeof found === "string") missing.push(found);
    else if (found) findings.push(found);
  }
  return conclude(findings, missing);
};

type Part = (context: CheckContext, standard: EditionSummary, path: string) => Finding | string | undefined;

const startOf = ({ effective, published }: EditionSummary): string => effective ?? published ?? "";

/** The newest edition in effect on a day; where none was, the first. */
const newestOn = (editions: readonly EditionSummary[], day = "9999"): EditionSummary | undefined =>
  editions.filter((e) => startOf(e) <= day).at(-1) ?? editions[0];

const inRegion: Part = ({ record }, standard, path) => {
  const region = record.entity.region ?? record.region;
  if (isWithin("", standard)) return undefined;
  if (region === undefined) return "entity.region";
  if (isWithin(region, standard) || isNamedIn(record.transition?.standardScope, region)) return undefined;
  const params = { region, title: standard.title, scope: standard.regionName ?? standard.region };
  return { code: "region-outside", path, params };
};

const isNamedIn = (scope: readonly string[] | undefined, region: string): boolean =>
  scope?.some((place) => place.includes(region) || region.includes(place)) === true;

const inSector: Part = ({ record, taxonomy }, standard, path) => {
  const codes = sectorIndustries(standard, taxonomy);
  if (codes.length === 0) return undefined;
  const { industry } = record.entity;
  const own = [industry, record.fundsIndustry].filter((code) => code !== undefined);
  if (own.length === 0) return "entity.industry";
  if (own.some((code) => inIndustries(code.replace(/^[A-Za-z]/, ""), codes))) return undefined;
  const sectors = standard.sectors.join("、");
  return { code: "sector-outside", path, params: { industry: own[0], title: standard.title, sectors } };
};

const inForce: Part = ({ record, on }, standard, path) => {
  const day = decisionDay(record) ?? on;
  if (day === undefined) return "instrument.approvedOn";
  const from = startOf(standard);
  const { superseded, title } = standard;
  if (from > day) return { code: "not-in-force", path, params: { title, day, from } };
  if (superseded === null || superseded > day) return undefined;
  return { code: "not-in-force", path, params: { title, day, until: superseded } };
};

/** A figure of the national statistics or a bond label asks for a national rule. */
const aloneForNationalUse: Part = ({ record, labels, assessments }, standard, path) => {
  if (standard.regime !== "local-transition") return undefined;
  const isNational =
    (record.reporting?.greenAmount ?? 0) > 0 || (record.kind === "bond" && labels.known.length > 0);
  if (!isNational) return undefined;
  const other = assessments.some(
    ({ regime, status }) =>
      regime !== "local-transition" && (status === "eligible" || status === "needs-evidence"),
  );
  return other ? undefined : { code: "local-alone", path, params: { title: standard.title } };
};
