import { daysBetween } from "../../days-between.js";
import { quarterEnd } from "./quarter-end.js";
import type { Windows } from "./window-dressed.js";

export interface DayBalance {
  readonly date?: string | undefined;
  readonly amount?: number | undefined;
}

/** A rise into the end of a quarter that falls off after it. */
export interface Spike {
  readonly end: string;
  /** What came and went again, as a share of the balance at the end of the quarter. */
  readonly share: number;
}

/**
 * Looks at every quarter end of a daily series: the lowest balance of the days before, the balance at the end,
 * the lowest of the days behind.
 */
export const balanceSpikes = (series: readonly DayBalance[], windows: Windows): readonly Spike[] => {
  const lows = new Map<string, { before?: number; at?: number; behind?: number }>();
  for (const { date, amount } of series) {
    if (date === undefined || amount === undefined) continue;
    const end = quarterEnd(date);
    const left = daysBetween(date, end);
    if (left === 0) entry(lows, end).at = amount;
    else if (left <= windows.before) {
      const low = entry(lows, end);
      low.before = Math.min(low.before ?? amount, amount);
    }
    const last = previousQuarterEnd(end);
    if (daysBetween(last, date) <= windows.behind) {
      const low = entry(lows, last);
      low.behind = Math.min(low.behind ?? amount, amount);
    }
  }
  return [...lows].flatMap(([end, { before, at, behind }]) => {
    if (before === undefined || behind === undefined || at === undefined || at === 0) return [];
    return [{ end, share: Math.min(at - before, at - behind) / at }];
  });
};

const entry = <K, V extends object>(map: Map<K, V>, key: K): V => {
  const found = map.get(key) ?? ({} as V);
  map.set(key, found);
  return found;
};

/** Quarter ends lie in March, June, September and December. */
const previousQuarterEnd = (end: string): string => {
  const year = Number(end.slice(0, 4));
  return end.slice(5) === "03-31" ? `${year - 1}-12-31` : quarterEnd(`${year}-${beforeMonth(end)}-15`);
};

const beforeMonth = (end: string): string => String(Number(end.slice(5, 7)) - 3).padStart(2, "0");
