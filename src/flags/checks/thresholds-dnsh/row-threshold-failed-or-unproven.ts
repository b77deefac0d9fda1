import type { Condition } from "../../../catalogue/condition-schema.js";
import type { Check, Finding } from "../../check.js";
import { foundItem } from "../../found-item.js";
import { nameDemands } from "../../name-demands.js";
import { type Demand, openDemands } from "../../open-demands.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";

const KINDS = new Set<Condition["kind"]>(["threshold", "grade", "comparative", "standard"]);

/** Limits and standards of the row that are missed or not shown to be kept. */
export const rowThresholdFailedOrUnproven: Check = (context) => {
  const found = foundItem(context);
  if (found === undefined) return cannotDecide("project.description", "catalogue.claimedCode");
  const { unmet, unknown, kinds } = openDemands(found);
  if (![...kinds].some((kind) => KINDS.has(kind))) return notApplicable;
  const open = unknown.filter(isLimit);
  const atMost = context.parameters.number("namedAtMost");
  const findings: Finding[] = [];
  const add = (code: string, path: string, demands: readonly Demand[]): void => {
    if (demands.length === 0) return;
    const params = { row: found.match.code, count: demands.length, named: nameDemands(demands, atMost) };
    findings.push({ code, path, params });
  };
  add("limit-missed", "project.metrics", unmet.filter(isLimit));
  add("value-missing", "project.metrics", open.filter(isFigure));
  add(
    "standard-not-shown",
    "project.evidence",
    open.filter((demand) => !isFigure(demand)),
  );
  return conclude(findings);
};

const isLimit = ({ condition }: Demand): boolean => KINDS.has(condition.kind);

/** A number or grade is asked; else only a standard is named. */
const isFigure = ({ condition }: Demand): boolean =>
  condition.kind !== "standard" || condition.value !== undefined;
