import type { Condition } from "../../../catalogue/condition-schema.js";
import type { Check, Finding } from "../../check.js";
import { foundItem } from "../../found-item.js";
import { nameDemands } from "../../name-demands.js";
import { type Demand, openDemands } from "../../open-demands.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";

/** Demands in words; limits and standards have a rule of their own, preferences and notes demand nothing. */
const KINDS = new Set<Condition["kind"]>([
  "technology",
  "cross-reference",
  "list",
  "certificate",
  "location",
  "exclusion",
  "permit",
  "plan",
  "other",
]);

/** Preconditions of the row that are contradicted or not spoken to. */
export const rowPreconditionIgnored: Check = (context) => {
  const found = foundItem(context);
  if (found === undefined) return cannotDecide("project.description", "catalogue.claimedCode");
  const { unmet, unknown, kinds } = openDemands(found);
  if (![...kinds].some((kind) => KINDS.has(kind))) return notApplicable;
  const atMost = context.parameters.number("namedAtMost");
  const findings: Finding[] = [];
  const add = (code: string, demands: readonly Demand[]): void => {
    if (demands.length === 0) return;
    const params = { row: found.match.code, count: demands.length, named: nameDemands(demands, atMost) };
    findings.push({ code, path: "project.evidence", params });
  };
  add("contradicted", unmet.filter(isWorded));
  add("not-spoken-to", unknown.filter(isWorded));
  return conclude(findings);
};

const isWorded = ({ condition }: Demand): boolean => KINDS.has(condition.kind);
