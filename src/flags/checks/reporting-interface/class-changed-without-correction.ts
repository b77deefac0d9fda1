import type { Check, Finding } from "../../check.js";
import { conclude, pass } from "../../outcome.js";
import { classSystems } from "./class-systems.js";

export const classChangedWithoutCorrection: Check = ({ record }) => {
  const { previousCodes = {}, correction, businessDate } = record.reporting ?? {};
  const changed = classSystems.flatMap((system): Finding[] => {
    const before = previousCodes[system];
    const after = record.codes[system];
    if (before === undefined || before === after) return [];
    return [{ code: "changed", path: `codes.${system}`, params: { system, before, after: after ?? "—" } }];
  });
  if (changed.length === 0) return pass;
  if (correction === undefined) return conclude([], ["reporting.correction"]);
  if (!correction) return conclude(changed);
  const { labelledOn: decision } = record.instrument;
  if (businessDate === undefined || decision === undefined)
    return conclude([], ["reporting.businessDate", "instrument.labelledOn"]);
  if (businessDate >= decision) return pass;
  const params = { date: businessDate, decision };
  return conclude([{ code: "correction-before-decision", path: "reporting.businessDate", params }]);
};
