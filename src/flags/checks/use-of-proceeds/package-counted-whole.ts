import type { CheckContext, Finding } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { sumGiven } from "../../sum-given.js";

/** Only the parts with a catalogue item are green; the label must not cover the rest. */
export const packageCountedWhole = (
  { record, labels }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const { components = [] } = record.project;
  if (!labels.claims.has("green") || components.length < 2) return;
  const coded = components.filter(({ code }) => code !== undefined);
  if (coded.length === components.length) return;
  if (coded.length === 0) {
    missing.add("project.components.code");
    return;
  }
  const { amount, greenShare } = record.instrument;
  const reported = record.reporting?.greenAmount;
  const params = { parts: components.length, coded: coded.length };
  const stated = reported ?? (amount !== undefined ? amount * (greenShare ?? 1) : undefined);
  const all = sumGiven(components.map((part) => part.amount));
  const green = sumGiven(coded.map((part) => part.amount));
  if (reported === undefined && (greenShare ?? 1) === 1) {
    findings.push({ code: "package-counted-whole", path: "project.components", params });
  } else if (stated === undefined) missing.add("instrument.amount");
  else if (!all.complete || all.sum === 0) missing.add("project.components.amount");
  // the loan pays for the package in proportion, unless it is smaller than its green parts
  else if (isBeyond(stated, Math.max(green.sum, (amount ?? all.sum) * (green.sum / all.sum))))
    findings.push({ code: "package-counted-whole", path: "project.components", params });
};
