import type { FinanceRecord } from "../record/record.js";
import type { FlagOverride } from "../result/schema.js";

const NONE: readonly never[] = Object.freeze([]);

/** The latest complete decision of a person about a rule; one without name, days and reason does not count. */
export const overrideOf = (
  { overrides = NONE }: FinanceRecord,
  id: string,
  on: string | undefined,
): FlagOverride | undefined => {
  if (overrides.length === 0) return undefined;
  const complete = overrides.flatMap((override): FlagOverride[] => {
    const { rule, by, on: decided, until, reason, evidence } = override;
    if (
      rule !== id ||
      by === undefined ||
      decided === undefined ||
      until === undefined ||
      reason === undefined
    )
      return [];
    const inForce = on !== undefined && decided <= on && on <= until;
    return [{ by, on: decided, until, reason, ...(evidence === undefined ? {} : { evidence }), inForce }];
  });
  return complete
    .sort((a, b) => Number(a.inForce) - Number(b.inForce) || (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .at(-1);
};
