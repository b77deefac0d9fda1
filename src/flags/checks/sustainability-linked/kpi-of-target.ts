import type { FinanceRecord } from "../../../record/record.js";

type Linked = NonNullable<FinanceRecord["linked"]>;
export type Kpi = NonNullable<Linked["kpis"]>[number];
export type Target = NonNullable<Linked["spts"]>[number];

/** The KPI a target is for: the one it names, or the only one there is. */
export const kpiOfTarget = ({ kpi }: Target, kpis: readonly Kpi[]): Kpi | undefined =>
  kpi === undefined ? (kpis.length === 1 ? kpis[0] : undefined) : kpis.find(({ name }) => name === kpi);
