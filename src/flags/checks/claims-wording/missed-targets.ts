import type { FinanceRecord } from "../../../record/record.js";
import { isBeyond } from "../../is-beyond.js";
import { yearOf } from "../../year-of.js";
import { kpiOfTarget } from "../sustainability-linked/kpi-of-target.js";
import { directionOf } from "../sustainability-linked/trend.js";

/** Observed figures of a linked product that fall short of the target of their year. */
export const missedTargets = ({
  linked,
}: FinanceRecord): readonly { name?: string; value: number; target: number }[] => {
  const { kpis = [], spts = [], observations = [] } = linked ?? {};
  return observations.flatMap(({ kpi, date, value }) => {
    if (value === undefined || date === undefined) return [];
    const spt = spts.find(
      (t) => (kpi === undefined || t.kpi === kpi) && t.date !== undefined && yearOf(t.date) === yearOf(date),
    );
    if (spt?.value === undefined) return [];
    const measured = kpiOfTarget(spt, kpis);
    const way = directionOf(spt.value, measured?.baselineValue, []);
    const short =
      way === "lower" ? isBeyond(value, spt.value) : way === "higher" && isBeyond(spt.value, value);
    const name = measured?.name ?? kpi;
    return short ? [{ ...(name === undefined ? {} : { name }), value, target: spt.value }] : [];
  });
};
