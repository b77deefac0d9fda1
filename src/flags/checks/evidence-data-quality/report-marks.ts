import type { FinanceRecord } from "../../../record/record.js";
import type { Finding, Parameters } from "../../check.js";

type Report = NonNullable<NonNullable<FinanceRecord["evidence"]>["reports"]>[number];

interface Marks {
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
}

/** What is wrong with test reports as papers: their days, numbers and codes. */
export const reportMarks = (reports: readonly Report[], parameters: Parameters): Marks => {
  const findings: Finding[] = [];
  const missing = new Set<string>();
  for (const [at, report] of reports.entries()) {
    const { number, sampledOn, testedOn, issuedOn, qrOrSeal } = report;
    const path = `evidence.reports.${at}`;
    const before = [testedOn, issuedOn].find(
      (day) => sampledOn !== undefined && day !== undefined && sampledOn > day,
    );
    if (before !== undefined)
      findings.push({
        code: "sampled-after-test",
        path: `${path}.sampledOn`,
        params: { number, sampled: sampledOn, tested: before },
      });
    if (sampledOn === undefined) missing.add("evidence.reports.sampledOn");
    if (testedOn === undefined && issuedOn === undefined) missing.add("evidence.reports.testedOn");
    if (qrOrSeal === undefined) missing.add("evidence.reports.qrOrSeal");
    else if (!qrOrSeal) findings.push({ code: "no-code", path: `${path}.qrOrSeal`, params: { number } });
  }
  if (reports.some(({ number }) => number === undefined)) missing.add("evidence.reports.number");
  findings.push(...sharedReceipt(reports, parameters.number("monthlySamples")), ...repeated(reports));
  const order = outOfOrder(reports);
  if (order) findings.push(order);
  return { findings, missing: [...missing] };
};

/** A year of monthly samples that came in on one day were not taken monthly. */
const sharedReceipt = (reports: readonly Report[], atLeast: number): Finding[] => {
  const months = new Map<string, Set<string>>();
  for (const { receivedOn, sampledOn } of reports) {
    if (receivedOn === undefined) continue;
    const sampled = months.get(receivedOn) ?? new Set();
    months.set(receivedOn, sampled.add(sampledOn?.slice(0, "YYYY-MM".length) ?? `${sampled.size}`));
  }
  return [...months].flatMap(([received, { size: count }]): Finding[] =>
    count >= atLeast
      ? [{ code: "one-receipt-day", path: "evidence.reports.receivedOn", params: { received, count } }]
      : [],
  );
};

const repeated = (reports: readonly Report[]): Finding[] => {
  const seen = new Map<string, number>();
  for (const { number, laboratory = "" } of reports)
    if (number !== undefined) {
      const key = `${laboratory}\n${number}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  return [...seen].flatMap(([key, count]): Finding[] => {
    const number = key.slice(key.indexOf("\n") + 1);
    return count > 1
      ? [{ code: "number-repeated", path: "evidence.reports.number", params: { number, count } }]
      : [];
  });
};

const NUMBERED = /^(.*?)(\d+)\D*$/u;

/** A laboratory counts upwards: a later report with a lower number was written at another time. */
const outOfOrder = (reports: readonly Report[]): Finding | undefined => {
  const last = new Map<string, { readonly at: number; readonly number: string }>();
  const dated = reports
    .flatMap(({ number, issuedOn, laboratory = "" }) =>
      number === undefined || issuedOn === undefined ? [] : [{ number, issuedOn, laboratory }],
    )
    .sort((a, b) => (a.issuedOn < b.issuedOn ? -1 : a.issuedOn > b.issuedOn ? 1 : 0));
  for (const { number, issuedOn, laboratory } of dated) {
    const [, prefix = "", digits] = NUMBERED.exec(number) ?? [];
    if (digits === undefined) continue;
    const key = `${laboratory}\n${prefix}\n${digits.length}`;
    const before = last.get(key);
    const at = Number(digits);
    if (before !== undefined && at < before.at) {
      const params = { number, issued: issuedOn, before: before.number };
      return { code: "number-out-of-order", path: "evidence.reports.number", params };
    }
    last.set(key, { at, number });
  }
  return undefined;
};
