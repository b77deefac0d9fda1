import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memoise } from "../../src/bulk/memo.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";

const { classify } = createClassifier({ taxonomy: bundledTaxonomy(), lang: "en" });

const record = fc.record(
  {
    id: fc.constantFrom("L-1", "L-2", " L-3", "Ｌ-4", 5, 2 ** 60, null, "", "a\u200bb"),
    kind: fc.constantFrom("loan", "bond", "lon"),
    purpose: fc.constantFrom("屋顶光伏电站", "污水处理厂", "", "流动资金"),
    amount: fc.constantFrom(1, "2万", "x"),
    extra: fc.constantFrom("a", "b"),
  },
  { requiredKeys: ["kind"] },
);

describe("memoise", () => {
  test("gives the answers it would give without", () => {
    const memoised = memoise((one) => classify(one));
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        for (const one of records) expect(memoised(one)).toEqual(classify(one));
      }),
      { numRuns: 60 },
    );
  });

  test("asks no more for records that differ in their key only once two of them came", () => {
    let asked = 0;
    const memoised = memoise((one) => {
      asked++;
      return classify(one);
    });
    const ids = Array.from({ length: 20 }, (_, n) => `L-${n}`);
    const results = ids.map((id) => memoised({ id, kind: "loan", purpose: "屋顶光伏电站" }));
    expect(results.map(({ id }) => id)).toEqual(ids);
    expect(asked).toBe(2);
  });

  test("steps aside where nothing repeats", () => {
    const kept = memoise((one) => classify(one));
    const many = Array.from({ length: 5000 }, (_, n) => ({ id: `L-${n}`, kind: "lon", purpose: `第${n}` }));
    expect(many.map((one) => kept(one).outcome)).toEqual(many.map(() => "rejected"));
  });
});
