import { describe, expect, test } from "vitest";
import { classifyStream } from "../../src/bulk/classify-stream.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/classify/classifier.js";
import type { Result } from "../../src/result/schema.js";

const { classify } = createClassifier({ taxonomy: bundledTaxonomy(), lang: "en" });

function* records(count: number): Generator<unknown> {
  const uses = ["屋顶光伏电站", "污水处理厂", "", "补充流动资金"];
  for (let n = 0; n < count; n++) {
    yield { id: `L-${n}`, kind: "loan", purpose: uses[n % uses.length], approvedOn: "2025-11-03" };
  }
}

async function all(results: AsyncIterable<Result>): Promise<Result[]> {
  const list: Result[] = [];
  for await (const result of results) list.push(result);
  return list;
}

describe("classifyStream", () => {
  test("one result a record, in order, as classify gives it", async () => {
    const expected = [...records(9)].map((record) => classify(record, { asOf: "2026-01-01" }));
    expect(await all(classifyStream(records(9), { lang: "en", asOf: "2026-01-01" }))).toEqual(expected);
  });

  test("takes no more from the source than it answers", async () => {
    let taken = 0;
    async function* source(): AsyncGenerator<unknown> {
      for (const record of records(50)) {
        taken++;
        yield record;
      }
    }
    for await (const _ of classifyStream(source(), { lang: "en" })) if (taken >= 3) break;
    expect(taken).toBe(3);
  });

  test("workers give the same, also for what cannot be sent to them, and end with the reader", async () => {
    const odd = [
      ...records(200),
      { id: "f", kind: "loan", purpose: "屋顶光伏电站", extra: () => 1 },
      "text",
      null,
    ];
    const expected = odd.map((record) => classify(record));
    expect(await all(classifyStream(odd, { lang: "en", workers: 2 }))).toEqual(expected);
    for await (const { id } of classifyStream(records(2000), { lang: "en", workers: 1 })) {
      if (id === "L-3") break;
    }
  });
});
