import { acceptedEditions } from "../../accepted-editions.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { type ClaimedCode, claimedCodes } from "../../claimed-codes.js";
import { claimedEditions } from "../../claimed-editions.js";
import { conclude, notApplicable } from "../../outcome.js";
import { tellsUse } from "../../tells-use.js";

/** A finding, or the field without which nothing can be said. */
type Answer = Finding | string | undefined;

/** Whether the green label stands on one leaf row of the catalogue, and whether the text fits that row. */
export const greenLabelNoCatalogueMatch: Check = (context) => {
  // a pledge of allowances lists this rule because the pledge makes nothing green, not because it is a green label
  if (!context.labels.claims.has("green")) return notApplicable;
  const codes = claimedCodes(context.record);
  const answers: Answer[] =
    codes.length === 0 ? [noCode(context)] : codes.map((claimed) => codeFinding(context, claimed));
  answers.push(textFinding(context));
  const findings = answers.filter((answer) => typeof answer === "object");
  const missing = answers.filter((answer) => typeof answer === "string");
  return conclude(findings, [...new Set(missing)]);
};

/** A short record says nothing of the catalogue; one that names edition or catalogue left the code out. */
const noCode = ({ record }: CheckContext): Answer => {
  const { claimedVersion, claimedId } = record.catalogue;
  const path = "catalogue.claimedCode";
  return claimedVersion === undefined && claimedId === undefined ? path : { code: "no-code", path };
};

const codeFinding = (context: CheckContext, { code, path }: ClaimedCode): Answer => {
  const { record, green, taxonomy, on } = context;
  const { claimedId, claimedVersion } = record.catalogue;
  const known = taxonomy.editions();
  const catalogue = known.find((edition) => edition.catalogue === claimedId);
  if (catalogue !== undefined && catalogue.regime !== "national-green")
    return { code: "code-not-green", path, params: { code, catalogue: catalogue.title } };
  if (on === undefined) return "instrument.approvedOn";
  if (green === undefined || taxonomy.item(code, green)) return undefined;
  const { edition } = green;
  const editions = acceptedEditions(context);
  const stated = claimedVersion === undefined ? known : claimedEditions(context);
  const others = stated.filter((e) => e.regime === "national-green" && taxonomy.item(code, e) !== undefined);
  if (others.some((e) => editions?.accepts(e) === true)) return undefined;
  const group = taxonomy.group(code, green);
  if (group) return { code: "heading-code", path, params: { code, name: group.name, edition } };
  // a text that is not there in full may hold the code
  if (isIncomplete(context)) return "catalogue.claimedVersion";
  return { code: "unknown-code", path, params: { code, edition, other: others[0]?.edition } };
};

const isIncomplete = (context: CheckContext): boolean =>
  context.green?.standing === "partial" || acceptedEditions(context)?.isOpen === true;

/** What the text makes of the claimed row. */
const textFinding = (context: CheckContext): Answer => {
  const { record, green, taxonomy, parameters } = context;
  const [first] = record.texts;
  if (first === undefined || !tellsUse(context)) return "project.description";
  if (green === undefined) return undefined;
  const path = first.field;
  const { edition } = green;
  if (green.status === "not-covered")
    return isIncomplete(context)
      ? "catalogue.claimedCode"
      : { code: "text-fits-no-row", path, params: { edition } };
  const code = record.catalogue.claimedCode;
  if (code === undefined || !taxonomy.item(code, green)) return undefined;
  const accepted = new Set(parameters.texts("acceptedTiers"));
  if (green.matches.some((match) => match.code === code && accepted.has(match.tier))) return undefined;
  const better = green.matches.find(({ tier }) => accepted.has(tier));
  if (better === undefined) return { code: "text-fit-weak", path, params: { code, edition } };
  return { code: "text-fits-other-row", path, params: { code, other: better.code, name: better.name } };
};
