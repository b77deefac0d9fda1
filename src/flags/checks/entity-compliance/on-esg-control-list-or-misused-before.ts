import { plainWord } from "../../../criteria/plain-word.js";
import { addMonths } from "../../add-months.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";

/** The bank's own list and earlier misuse of money against a credit decision. */
export const onEsgControlListOrMisusedBefore: Check = (context) => {
  const { record, labels } = context;
  const { controlListStatus, misuseHistory } = record.entity;
  if (controlListStatus === undefined && misuseHistory === undefined)
    return labels.claims.size === 0
      ? notApplicable
      : cannotDecide("entity.controlListStatus", "entity.misuseHistory");
  const findings: Finding[] = [];
  const missing = new Set<string>();
  if (controlListStatus === undefined) missing.add("entity.controlListStatus");
  else {
    const found = listFinding(context, controlListStatus);
    if (typeof found === "string") missing.add(found);
    else if (found) findings.push(found);
  }
  if (misuseHistory === undefined) missing.add("entity.misuseHistory");
  else findings.push(...misused(context, missing));
  return conclude(findings, [...missing]);
};

const listFinding = (
  { record, labels, parameters }: CheckContext,
  status: string,
): Finding | string | undefined => {
  const path = "entity.controlListStatus";
  const params = { status };
  if (parameters.texts("clearStatuses").includes(plainWord(status))) return undefined;
  if (holdsWord(status, parameters.texts("offListWords"))) return undefined;
  const isGranted =
    labels.claims.size > 0 || holdsWord(record.decision?.action, parameters.texts("labelActions"));
  if (holdsWord(status, parameters.texts("stopStatus")))
    return isGranted ? { code: "label-despite-list", path, params } : undefined;
  // what the bank's own word stands for nobody but the bank can tell
  if (!holdsWord(status, parameters.texts("watchStatus"))) return path;
  const words = parameters.texts("mitigationWords");
  const said = [status, ...(record.decision?.reasonCodes ?? []), ...(record.transition?.planElements ?? [])];
  if (said.some((text) => holdsWord(text, words))) return undefined;
  if (record.decision === undefined && record.transition === undefined) return "decision.reasonCodes";
  return { code: "watched-without-plan", path, params };
};

/** Money that went elsewhere and was not brought back. */
const misused = ({ record, on, parameters }: CheckContext, missing: Set<string>): Finding[] =>
  (record.entity.misuseHistory ?? []).flatMap(({ date, description, cured }, i): Finding[] => {
    if (cured === true) return [];
    const day = record.decision?.date ?? on;
    const months = parameters.number("windowMonths");
    const path = `entity.misuseHistory.${i}`;
    const params = { date, found: description, months };
    // what is told stays a note for the reviewer, however much of it is not
    const open = (field: string): Finding[] => {
      missing.add(field);
      return [{ code: "misuse-open", path, params }];
    };
    if (date === undefined || day === undefined) return open("entity.misuseHistory.date");
    if (date > day || addMonths(date, months) < day) return [];
    return cured === undefined
      ? open("entity.misuseHistory.cured")
      : [{ code: "misused-before", path, params }];
  });
