import { describe, expect, it } from "vitest";
import { allowedRules } from "./clean-records/allowed-rules.js";
import { movedBy } from "./clean-records/mutated.js";
import { mutations } from "./clean-records/mutation.js";

/** The files of `test/cases/mutations` are shared out, so that they run side by side. */
export const testMutations = (files: readonly string[]): void => {
  describe.each(files)("mutations/%s", (file) => {
    const table = mutations(file);

    it.each(table.map((mutation) => [mutation.name, mutation] as const))("%s", (_name, mutation) => {
      const { records, rules } = movedBy(mutation);
      expect(records).toBeGreaterThan(0);
      const found = [...rules].map(([rule, words]) => [rule, [...words].sort()]);
      expect(Object.fromEntries(found)).toEqual(mutation.moves);
      const allowed = allowedRules(mutation.fact);
      expect([...rules.keys()].filter((rule) => !allowed.has(rule))).toEqual([]);
    });
  });
};
