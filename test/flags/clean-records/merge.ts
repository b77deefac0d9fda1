import type { Sections } from "./plan.js";

/** Objects are merged, everything else is replaced by what comes later. */
export const merge = (to: Sections, from: Sections): Sections => {
  const merged: Record<string, unknown> = { ...to };
  for (const [key, value] of Object.entries(from)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? merge(before, value) : value;
  }
  return merged;
};

const isObject = (value: unknown): value is Sections =>
  typeof value === "object" && value !== null && !Array.isArray(value);
