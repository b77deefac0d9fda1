import type { Check, Finding } from "../../check.js";
import { conclude } from "../../outcome.js";

export const maturityBeforeStart: Check = ({ record }) => {
  const { maturesOn: maturity, firstDrawdownOn, labelledOn } = record.instrument;
  if (maturity === undefined) return conclude([], ["instrument.maturesOn"]);
  const findings: Finding[] = [];
  const compare = (code: string, start: string | undefined): void => {
    if (start !== undefined && maturity < start)
      findings.push({ code, path: "instrument.maturesOn", params: { maturity, start } });
  };
  compare("before-drawdown", firstDrawdownOn);
  compare("before-decision", labelledOn);
  const neither = firstDrawdownOn === undefined && labelledOn === undefined;
  return conclude(findings, neither ? ["instrument.firstDrawdownOn", "instrument.labelledOn"] : []);
};
