import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { inGroups } from "../../in-groups.js";
import { conclude } from "../../outcome.js";
import { statedCodes } from "../../stated-codes.js";
import { usesOfMoney } from "../../uses-of-money.js";
import { carbonRow } from "./carbon-row.js";

/** All the money of a carbon-neutral bond serves projects with a carbon effect. */
export const carbonNeutralBondNonclimateUse: Check = (context) => {
  const findings: Finding[] = [];
  const missing = new Set<string>();
  checkLines(context, findings, missing);
  checkCodes(context, findings, missing);
  checkCarbonFigure(context, findings, missing);
  return conclude(findings, [...missing]);
};

const checkLines = ({ record, taxonomy }: CheckContext, findings: Finding[], missing: Set<string>): void => {
  const { isRefinancing, isWorkingCapital } = usesOfMoney(taxonomy);
  const debts = record.originalDebt;
  if (record.proceeds.lines.length === 0) missing.add("proceeds.lines");
  for (const [at, line] of record.proceeds.lines.entries()) {
    const path = `proceeds.lines.${at}.use`;
    const params = { use: line.use ?? line.purposeType, amount: amountText(line.amount) };
    if (isWorkingCapital(line)) findings.push({ code: "working-capital", path, params });
    else if (isRefinancing(line) && line.projectId === undefined && line.code === undefined) {
      if (debts === undefined || debts.length === 0) missing.add("originalDebt.projectId");
      else if (debts.every(({ projectId }) => projectId === undefined))
        findings.push({ code: "debt-not-tied", path, params });
    }
  }
};

const checkCodes = (context: CheckContext, findings: Finding[], missing: Set<string>): void => {
  const { record, green, parameters } = context;
  const codes = statedCodes(record);
  if (codes.length === 0) missing.add("proceeds.lines.code");
  const families = parameters.texts("families");
  for (const { code, path } of codes) {
    const row = carbonRow(code, context);
    if (row === "unmarked") findings.push({ code: "row-without-carbon-mark", path, params: { item: code } });
    else if (row === "unknown") missing.add("proceeds.lines.industry");
    if (inGroups(code, green?.edition, families) === false)
      findings.push({ code: "outside-families", path, params: { item: code } });
  }
};

const checkCarbonFigure = (
  { record, parameters }: CheckContext,
  findings: Finding[],
  missing: Set<string>,
): void => {
  const { benefits } = record;
  if (benefits === undefined) {
    missing.add("benefits.indicator").add("benefits.value");
    return;
  }
  const words = parameters.texts("carbonWords");
  const figure = benefits.some(({ indicator, value }) => value !== undefined && holdsWord(indicator, words));
  if (!figure) findings.push({ code: "no-carbon-figure", path: "benefits" });
};
