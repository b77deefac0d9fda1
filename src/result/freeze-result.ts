import type { Result } from "./schema.js";

/** Freezes a result all the way down; what is frozen already is shared and left alone. */
export const freezeResult = <R extends Result>(result: R): R => {
  deepFreeze(result);
  return result;
};

const deepFreeze = (value: unknown): void => {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const key in value) deepFreeze((value as Record<string, unknown>)[key]);
};
