import type { Days, Product } from "./plan.js";

/** First day on which a record of an edition may be decided, by kind of product. */
const FIRST = { "2019": "2020-03-02", "2021": "2022-09-05", "2025": "2025-10-09" } as const;
/** Days over which the decisions are spread. */
const SPREAD = { "2019": 1200, "2021": 480, "2025": 170 } as const;

/** A day so many days later. */
export const later = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export const daysOf = (index: number, edition: keyof typeof FIRST, { with: extras = [] }: Product): Days => {
  const approved = later(FIRST[edition], (index * 37) % SPREAD[edition]);
  const runs = extras.includes("in-operation");
  const built = later(approved, runs ? -700 : 20);
  return {
    eia: later(built, -180),
    built,
    approved,
    started: built,
    drawn: later(approved, 30),
    asked: later(approved, 260 + (index % 3) * 150),
    matures: `${Number(approved.slice(0, 4)) + 6 + (index % 5)}${approved.slice(4, 7)}-15`,
  };
};
