import type { Demand } from "./open-demands.js";

const FULL_STOP = /[。.]$/u;

/** Demands by id with what they ask, the first few of them; a page of all would hide what matters. */
export const nameDemands = (demands: readonly Demand[], atMost: number): string => {
  const named = demands.slice(0, atMost).map(({ condition, result }) => {
    const found = result.found === undefined ? "" : ` (${result.found})`;
    return `${condition.id} ${result.requirement.replace(FULL_STOP, "")}${found}`;
  });
  return named.join("; ") + (demands.length > atMost ? " …" : "");
};
