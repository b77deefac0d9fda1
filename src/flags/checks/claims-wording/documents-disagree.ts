import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { statedAmounts } from "../../claims/stated-amounts.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude } from "../../outcome.js";
import { unitsOf } from "../../units-of.js";
import { type Figure, valueIn } from "../../value-in.js";

type SystemRecord = NonNullable<NonNullable<FinanceRecord["bank"]>["systemRecord"]>[number];

/** What the record says of the deal against what the bank's system and the papers say. */
export const documentsDisagree: Check = (context) => {
  const { record, taxonomy, parameters } = context;
  const systems = record.bank?.systemRecord ?? [];
  const { amount } = record.instrument;
  const read = statedAmounts(taxonomy);
  const stated = (["prospectus", "review"] as const).flatMap((source) =>
    (record.text?.[source] ?? []).flatMap((text, index) =>
      read(text).map((found) => ({ ...found, path: `text.${source}.${index}` })),
    ),
  );
  if (systems.length === 0 && stated.length === 0) return cannotDecide("bank.systemRecord");
  const missing = new Set<string>(systems.length === 0 ? ["bank.systemRecord"] : []);
  const findings = systems.flatMap((system, index) =>
    compare(context, system, `bank.systemRecord.${index}`, missing),
  );
  const most = parameters.number("mostAmountGap");
  if (amount === undefined) missing.add("instrument.amount");
  else
    for (const { path, value, start, end } of stated)
      if (isBeyond(apart(value, amount), most))
        findings.push({
          code: "amount-in-text",
          path,
          params: { sent: amount, other: value },
          span: { start, end },
        });
  for (const system of systems) if (system.amount === undefined) missing.add("bank.systemRecord.amount");
  return conclude(findings, [...missing]);
};

/** How far two values are apart, as a share of the larger one. */
const apart = (a: number, b: number): number => {
  const larger = Math.max(Math.abs(a), Math.abs(b));
  return larger === 0 ? 0 : Math.abs(a - b) / larger;
};

const compare = (
  { record, taxonomy, parameters }: CheckContext,
  system: SystemRecord,
  at: string,
  missing: Set<string>,
): Finding[] => {
  const { instrument, catalogue, proceeds, project, benefits = [] } = record;
  const findings: Finding[] = [];
  const tell = (code: string, field: string, sent: string | number, other: string | number): void => {
    findings.push({ code, path: `${at}.${field}`, params: { sent, other } });
  };
  const { amount, code, benefit, date, projects } = system;
  if (amount !== undefined && instrument.amount !== undefined)
    if (isBeyond(apart(amount, instrument.amount), parameters.number("mostAmountGap")))
      tell("amount", "amount", instrument.amount, amount);
  const codes = [catalogue.claimedCode, ...proceeds.lines.map((line) => line.code)].flatMap((c) =>
    c ? [c] : [],
  );
  if (code !== undefined && codes.length > 0 && !codes.includes(code))
    tell("code", "code", codes.join(", "), code);
  const told = benefit && sameBenefit(benefits, benefit, taxonomy);
  if (benefit?.value !== undefined && told === undefined && benefits.some(isWithoutUnit))
    missing.add("benefits.unit");
  if (told && isBeyond(apart(told.value, told.other), parameters.number("mostBenefitGap")))
    tell("benefit", "benefit", told.value, told.other);
  const ids = [project.id, ...proceeds.lines.map(({ projectId }) => projectId)].flatMap((id) =>
    id ? [id] : [],
  );
  if (projects !== undefined && ids.length > 0 && !sameSet(projects, ids))
    tell("projects", "projects", ids.join(", "), projects.join(", "));
  const days = [
    instrument.approvedOn,
    instrument.signedOn,
    instrument.issuedOn,
    instrument.firstDrawdownOn,
  ].flatMap((day) => (day ? [day] : []));
  // a bank books the day of its decision: without it the other days contradict nothing
  const decided = record.kind === "bond" ? "issuedOn" : "approvedOn";
  if (date === undefined || days.length === 0 || days.includes(date)) return findings;
  if (instrument[decided] === undefined) missing.add(`instrument.${decided}`);
  else tell("date", "date", days.join(", "), date);
  return findings;
};

/** The benefit of the record in a unit like that of the system, in that unit. */
const sameBenefit = (
  benefits: NonNullable<FinanceRecord["benefits"]>,
  other: Figure,
  taxonomy: CheckContext["taxonomy"],
): { value: number; other: number } | undefined => {
  if (other.value === undefined) return undefined;
  for (const { value, unit } of benefits) {
    const same = valueIn({ value, unit }, other.unit, unitsOf(taxonomy));
    if (same !== undefined) return { value: same, other: other.value };
  }
  return undefined;
};

/** A figure that cannot be held against another because nobody said what it counts. */
const isWithoutUnit = ({ value, unit }: Figure): boolean => value !== undefined && unit === undefined;

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((entry) => b.includes(entry)) && b.every((entry) => a.includes(entry));
