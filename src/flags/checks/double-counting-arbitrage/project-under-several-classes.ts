import { amountText } from "../../amount-text.js";
import type { Check, Finding } from "../../check.js";
import { conclude, notApplicable } from "../../outcome.js";

/** One amount of one project listed under several items. Records are compared with each other in the book. */
export const projectUnderSeveralClasses: Check = ({ record }) => {
  const { lines } = record.proceeds;
  if (lines.length < 2) return notApplicable;
  const findings: Finding[] = [];
  const missing = new Set<string>();
  const codesOf = new Map<string, Set<string | undefined>>();
  for (const { projectId, code } of lines) {
    if (projectId !== undefined) setOf(codesOf, projectId).add(code);
  }
  const seen = new Map<string, string | undefined>();
  for (const [at, { projectId, amount, code }] of lines.entries()) {
    // a project with one code throughout is not in question
    if (projectId === undefined || setOf(codesOf, projectId).size < 2) continue;
    if (amount === undefined) missing.add("proceeds.lines.amount");
    const key = `${amount} ${projectId}`;
    if (amount === undefined || !seen.has(key)) {
      seen.set(key, code);
      continue;
    }
    const other = seen.get(key);
    if (code === undefined || other === undefined) missing.add("proceeds.lines.code");
    else if (code !== other) {
      const params = { project: projectId, amount: amountText(amount), codes: `${other}、${code}` };
      findings.push({ code: "same-line-different-codes", path: `proceeds.lines.${at}.code`, params });
    }
  }
  return conclude(findings, [...missing]);
};

const setOf = <V>(map: Map<string, Set<V>>, key: string): Set<V> => {
  const set = map.get(key) ?? new Set<V>();
  map.set(key, set);
  return set;
};
