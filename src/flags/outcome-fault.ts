import type { Rule } from "../catalogue/rule-schema.js";
import { didYouMean } from "../messages/did-you-mean.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";

/** What is wrong with the answer of a check function, if anything: a program in JavaScript may give whatever it likes. */
export const outcomeFault = (outcome: unknown, { findings: known }: Rule, lang: Lang): string | undefined => {
  if (outcome instanceof Promise) return message(lang, "rule.promise");
  if (!isObject(outcome)) return message(lang, "rule.no-outcome", { found: showValue(lang, outcome) });
  const wrong: Wrong = (path, found, expected, suggestion) =>
    message(lang, "option.wrong", { path, found: showValue(lang, found), expected, suggestion });
  const { result, missing, findings } = outcome;
  if (!results.some((one) => one === result)) return wrong("result", result, results.join(", "));
  const gaps = result === "cannot_decide" || (result === "flag" && missing !== undefined);
  // a gap that names nothing does not tell what to ask for; beside findings there may be none
  if (gaps && !isTexts(missing, result === "flag" ? 0 : 1))
    return wrong("missing", missing, message(lang, "expected.texts"));
  if (result !== "flag") return undefined;
  if (!Array.isArray(findings) || findings.length === 0)
    return wrong("findings", findings, message(lang, "expected.findings"));
  const faults = findings.map((finding, at) => findingFault(finding, `findings.${at}`, known, wrong, lang));
  return faults.find((fault) => fault !== undefined);
};

type Wrong = (path: string, found: unknown, expected: string, suggestion?: string) => string;

const findingFault = (
  finding: unknown,
  at: string,
  known: Rule["findings"],
  wrong: Wrong,
  lang: Lang,
): string | undefined => {
  if (!isObject(finding)) return wrong(at, finding, message(lang, "expected.object"));
  const { code, path, params = {}, span } = finding;
  const codes = Object.keys(known);
  if (typeof code !== "string" || !codes.includes(code)) {
    const near = typeof code === "string" ? didYouMean(code, codes) : undefined;
    return wrong(`${at}.code`, code, codes.join(", "), near);
  }
  if (typeof path !== "string") return wrong(`${at}.path`, path, message(lang, "expected.text"));
  if (!isObject(params)) return wrong(`${at}.params`, params, message(lang, "expected.object"));
  const spans = span === undefined || (isObject(span) && [span.start, span.end].every(Number.isInteger));
  return spans ? undefined : wrong(`${at}.span`, span, "{ start, end }");
};

const results = ["not_applicable", "pass", "cannot_decide", "flag"] as const;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTexts = (value: unknown, least: number): boolean =>
  Array.isArray(value) && value.length >= least && value.every((entry) => typeof entry === "string");
