import type { FinanceRecord } from "../../../record/record.js";
import { addMonths } from "../../add-months.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, conclude, flag, notApplicable } from "../../outcome.js";
import { isPenaltyFor, type Penalty, wordsOfPenalty } from "../../penalty.js";

interface Held {
  readonly penalty: Penalty;
  readonly path: string;
}

/** Penalties of the project, the borrower and its group that are recent or not yet put right. */
export const seriousEnvironmentalViolation: Check = (context) => {
  const { record, labels, parameters } = context;
  const isLabelled = labels.claims.size > 0;
  const { project, entity } = record;
  if (project.penalties === undefined && entity.penalties === undefined)
    return isLabelled ? cannotDecide("entity.penalties", "project.penalties") : notApplicable;
  const missing = new Set<string>();
  const inWindow = ({ penalty, path }: Held): boolean => {
    const held = isHeld(penalty, context);
    if (held === undefined) missing.add(`${path.split(".")[0] ?? ""}.penalties.date`);
    return held === true;
  };
  const all = [...held(record, "project"), ...held(record, "entity")].filter(inWindow);
  const findings = all.flatMap((one) => findingOf(one, context, missing) ?? []);
  // a clean project says nothing of its owner
  if (isLabelled && entity.penalties === undefined) missing.add("entity.penalties");
  if (findings.length === 0) return conclude([], [...missing]);
  const [first] = findings;
  const params = first?.params ?? {};
  const path = first?.path ?? "entity.penalties";
  if (record.texts.some(({ text }) => holdsWord(text, parameters.texts("cureWords"))))
    return flag({ code: "cures-the-breach", path, params });
  return isLabelled ? conclude(findings, [...missing]) : flag({ code: "credit-without-label", path, params });
};

const held = (record: FinanceRecord, at: "project" | "entity"): Held[] =>
  (record[at].penalties ?? []).map((penalty, i) => ({ penalty, path: `${at}.penalties.${i}` }));

/** Within the window, or still open; undefined where neither can be told. */
const isHeld = (
  { date, corrected }: Penalty,
  { record, on, parameters }: CheckContext,
): boolean | undefined => {
  if (corrected === false) return true;
  const day = record.decision?.date ?? on;
  if (date === undefined || day === undefined) return undefined;
  return date <= day && addMonths(date, parameters.number("windowMonths")) >= day;
};

const findingOf = (
  { penalty, path }: Held,
  context: CheckContext,
  missing: Set<string>,
): Finding | undefined => {
  const { record, parameters } = context;
  const params = { found: wordsOfPenalty(penalty), date: penalty.date, amount: penalty.amount };
  if (path.startsWith("project")) {
    if (!isPenaltyFor(penalty, parameters.texts("projectBreaches"))) return undefined;
    if (penalty.corrected === undefined && penalty.correctedOn === undefined)
      missing.add("project.penalties.corrected");
    else if (penalty.corrected !== true && penalty.correctedOn === undefined)
      return { code: "project-penalised", path, params };
    return undefined;
  }
  const group = (record.entity.group ?? []).find((name) => wordsOfPenalty(penalty).includes(name));
  if (group !== undefined) return { code: "group-penalised", path, params: { ...params, group } };
  if (isPenaltyFor(penalty, parameters.texts("graveMeasures")))
    return { code: "stopped-or-charged-daily", path, params };
  const { amount } = penalty;
  if (amount !== undefined)
    return amount >= parameters.number("fine") ? { code: "fined", path, params } : undefined;
  if (isPenaltyFor(penalty, parameters.texts("substandardWords")))
    return { code: "below-standard", path, params };
  missing.add("entity.penalties.amount");
  return undefined;
};
