import type { Check, Finding } from "../../check.js";
import { cannotDecide, conclude } from "../../outcome.js";
import { kpiOfTarget } from "./kpi-of-target.js";

/** The product is nothing but its KPIs and targets: each must say what is measured, from where and to where. */
export const kpiOrSptNotQuantified: Check = ({ record }) => {
  const { linked } = record;
  if (linked === undefined) return cannotDecide("linked.kpis", "linked.spts");
  const { kpis = [], spts = [] } = linked;
  if (kpis.length === 0) return conclude([{ code: "no-kpi", path: "linked.kpis" }]);

  const findings = kpis.flatMap((kpi, index): Finding[] => {
    const path = `linked.kpis.${index}`;
    const params = { name: kpi.name ?? index + 1 };
    const asked = {
      "no-definition": kpi.definition,
      "no-scope": kpi.scope,
      "no-unit": kpi.unit,
      "no-method": kpi.method,
      "no-baseline-year": kpi.baselineYear,
    };
    const lacking = Object.entries(asked).flatMap(([code, given]) => (given === undefined ? [code] : []));
    if (!spts.some((spt) => kpiOfTarget(spt, kpis) === kpi)) lacking.push("kpi-without-target");
    return lacking.map((code) => ({ code, path, params }));
  });
  const targets = spts.flatMap(({ kpi, value, date }, index): Finding[] => {
    const path = `linked.spts.${index}`;
    const params = { name: kpi ?? index + 1 };
    return [
      ...(value === undefined ? [{ code: "target-without-number", path, params }] : []),
      ...(date === undefined ? [{ code: "target-without-date", path, params }] : []),
    ];
  });
  return conclude([...findings, ...targets]);
};
