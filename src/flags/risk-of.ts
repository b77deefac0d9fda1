import { gravest } from "../catalogue/severity.js";
import type { Flag, Risk } from "../result/schema.js";

/** Sums up the flags of a record: the level with the rules that made it. Zero rules run is never a pass. */
export const riskOf = (flags: readonly Flag[], checked: number, undecided: number): Risk => {
  if (flags.length > 0) {
    const level = gravest(flags.map(({ severity }) => severity));
    const rules = flags.filter(({ severity }) => severity === level).map(({ rule }) => rule);
    return { level, rules, checked, undecided };
  }
  const level = undecided > 0 ? "undecided" : checked > 0 ? "none" : "unchecked";
  return { level, rules: [], checked, undecided };
};
