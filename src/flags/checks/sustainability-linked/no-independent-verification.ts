import type { FinanceRecord } from "../../../record/record.js";
import { addMonths } from "../../add-months.js";
import type { Check, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, conclude } from "../../outcome.js";

/** Whether somebody from outside checks the number the price moves on, and in time. */
export const noIndependentVerification: Check = ({ record, on, parameters }) => {
  const { linked } = record;
  if (linked === undefined) return cannotDecide("linked.verification.provider");
  const { verification = [], observations = [], stepEffectiveOn } = linked;
  const providers = verification.flatMap(({ provider }) => (provider === undefined ? [] : [provider]));
  const path = "linked.verification";
  if (providers.length === 0) return conclude([{ code: "no-verifier", path }]);
  const outside = providers.filter((provider) => !isOfTheGroup(provider, record));
  const provider = providers.join(", ");
  if (outside.length === 0) return conclude([{ code: "verifier-of-the-group", path, params: { provider } }]);

  const findings: Finding[] = [];
  const missing: string[] = [];
  const last = verification
    .flatMap(({ lastOn }) => (lastOn === undefined ? [] : [lastOn]))
    .sort()
    .at(-1);
  const dates = [stepEffectiveOn, ...observations.map(({ date }) => date)].flatMap((d) => (d ? [d] : []));
  const months = parameters.number("mostMonths");
  if (on === undefined) missing.push("instrument.approvedOn");
  else if (last !== undefined && addMonths(last, months) < on)
    findings.push({ code: "stale", path, params: { last, on, months } });
  else if (last === undefined && dates.length === 0)
    missing.push("linked.verification.lastOn", "linked.observations.date");
  else if (last === undefined) {
    const past = dates.filter((date) => date <= on).sort();
    if (past.length > 0) findings.push({ code: "none-at-reset", path, params: { date: past.at(-1), on } });
  }
  const told = servicesOf(outside, record);
  const words = parameters.texts("targetServiceWords");
  const setter = told.find(({ services }) => services.some((service) => holdsWord(service, words)));
  if (told.length === 0) missing.push("review.otherServices");
  else if (setter)
    findings.push({ code: "verifier-set-target", path, params: { provider: setter.provider } });
  return conclude(findings, missing);
};

const isOfTheGroup = (provider: string, { entity }: FinanceRecord): boolean =>
  provider === entity.name || entity.group?.includes(provider) === true;

/** What else the verifiers do for the client, where that was told. */
const servicesOf = (
  providers: readonly string[],
  { review = [] }: FinanceRecord,
): readonly { provider: string; services: readonly string[] }[] =>
  review.flatMap(({ provider, otherServices }) =>
    provider !== undefined && otherServices !== undefined && providers.includes(provider)
      ? [{ provider, services: otherServices }]
      : [],
  );
