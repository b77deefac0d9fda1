import type { FinanceRecord } from "../../../record/record.js";
import { yearOf } from "../../year-of.js";

interface Point {
  readonly year: number;
  readonly value: number;
}

/** Targets for one thing over the years, the earliest first. */
export interface TargetSeries {
  readonly name: string;
  readonly points: readonly Point[];
}

/** The dated targets of a record by what they measure. */
export const targetSeries = ({ transition, linked }: FinanceRecord): readonly TargetSeries[] => {
  const series = new Map<string, { readonly name: string; readonly points: Point[] }>();
  const add = (name = "", unit = "", year: number | undefined, value: number | undefined) => {
    if (year === undefined || value === undefined) return;
    const key = `${name}\n${unit}`;
    const known = series.get(key) ?? { name, points: [] };
    known.points.push({ year, value });
    series.set(key, known);
  };
  for (const { name, unit, year, value } of transition?.targets ?? []) add(name, unit, year, value);
  for (const { kpi, unit, date, value } of linked?.spts ?? [])
    add(kpi, unit, date === undefined ? undefined : yearOf(date), value);
  for (const { points } of series.values()) points.sort((a, b) => a.year - b.year);
  return [...series.values()];
};

/** Where a series that went one way goes the other. */
export const bothWays = ({ points }: TargetSeries): { year: number; value: number } | undefined => {
  let way = 0;
  for (const [index, point] of points.entries()) {
    const step = Math.sign(point.value - (points[index - 1]?.value ?? point.value));
    if (step !== 0 && way !== 0 && step !== way) return point;
    if (step !== 0) way = step;
  }
  return undefined;
};
