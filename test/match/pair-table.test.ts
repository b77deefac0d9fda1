import fc from "fast-check";
import { expect, it } from "vitest";
import { createPairTable } from "../../src/match/pair-table.js";

const pair = fc.string({ unit: fc.constantFrom("光", "伏", "电", "a", "b"), minLength: 2, maxLength: 2 });

it("finds the place of every pair of the list and of no other", () => {
  fc.assert(
    fc.property(fc.uniqueArray(pair), pair, (pairs, other) => {
      const letters = Uint16Array.from(pairs.join(""), (_, i) => pairs.join("").charCodeAt(i));
      const table = createPairTable(letters);
      const find = (p: string): number => table.find(p.charCodeAt(0), p.charCodeAt(1));
      expect(pairs.map(find)).toEqual(pairs.map((_, i) => i));
      expect(find(other)).toBe(pairs.indexOf(other));
    }),
  );
});
