import fc from "fast-check";
import { expect, it } from "vitest";
import { createKeptTexts } from "../../src/book/kept-texts.js";
import { createTextPool } from "../../src/book/text-pool.js";

it("keeps the smallest different texts of each place, in any order they come", () => {
  const texts = fc.array(fc.tuple(fc.nat(3), fc.string({ maxLength: 2 })), { maxLength: 60 });
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 4 }), (list, most) => {
      const kept = createKeptTexts({ most, pool: createTextPool(), onGiven: () => {} });
      const heads = [0, 0, 0, 0];
      for (const [place, text] of list) heads[place] = kept.keep(heads[place] ?? 0, text);
      for (const place of [0, 1, 2, 3]) {
        const all = list.filter(([of]) => of === place).map(([, text]) => text);
        expect(kept.at(heads[place] ?? 0)).toEqual([...new Set(all)].sort().slice(0, most));
      }
    }),
  );
});
