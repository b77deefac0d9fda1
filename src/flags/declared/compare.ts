import type { Comparison } from "../../catalogue/own-rule-schema.js";

/** Whether one value answers a comparison; nothing where it is of a kind that cannot be compared. */
export const compare = (asked: Comparison, value: unknown): boolean | undefined => {
  if (asked.equals !== undefined) return value === asked.equals;
  if (asked.in !== undefined) return asked.in.some((one) => one === value);
  if (asked.above !== undefined) return typeof value === "number" ? value > asked.above : undefined;
  if (asked.below !== undefined) return typeof value === "number" ? value < asked.below : undefined;
  if (typeof value !== "string") return undefined;
  if (asked.before !== undefined) return value < asked.before;
  if (asked.after !== undefined) return value > asked.after;
  if (asked.startsWith !== undefined) return value.startsWith(asked.startsWith);
  if (asked.contains !== undefined) return value.includes(asked.contains);
  return undefined;
};
