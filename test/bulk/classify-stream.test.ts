import { describe, expect, test } from "vitest";
import { classifyStream } from "../../src/bulk/classify-stream.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { defineRule } from "../../src/flags/define-rule.js";
import type { Result } from "../../src/result/schema.js";
import { siteNeeded } from "./own-rule.js";

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

function expectFrozen(value: unknown): void {
  expect(Object.isFrozen(value)).toBe(true);
  if (typeof value === "object" && value !== null) Object.values(value).forEach(expectFrozen);
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
    for (const result of await all(classifyStream(odd, { lang: "en", workers: 1 }))) expectFrozen(result);
    for await (const { id } of classifyStream(records(2000), { lang: "en", workers: 1 })) {
      if (id === "L-3") break;
    }
  });

  test.each([0, 2])(
    "a record whose id came before is rejected, as in a bulk run, %d workers",
    async (workers) => {
      const twice = [...records(150), { id: "L-2", kind: "loan", purpose: "风电" }, ...records(2)];
      const results = await all(classifyStream(twice, { lang: "en", workers }));
      expect(results.slice(0, 150)).toEqual([...records(150)].map((record) => classify(record)));
      for (const result of results.slice(150)) {
        expect(result).toMatchObject({
          outcome: "rejected",
          error: { code: "RECORD_ID_DUPLICATE", path: "id" },
        });
        expectFrozen(result);
      }
      // L-2 had no purpose and was rejected; its id is used all the same
      expect(results.map(({ id }) => id).slice(150)).toEqual(["L-2", "L-0", "L-1"]);
      const again = await all(classifyStream(twice, { lang: "en", workers, repeatedIds: "answer" }));
      expect(again).toEqual(twice.map((record) => classify(record)));
    },
  );

  test("another word for repeated ids is refused", async () => {
    const options = { repeatedIds: "keep" as "answer", lang: "en" } as const;
    await expect(all(classifyStream(records(1), options))).rejects.toMatchObject({ code: "USAGE" });
  });

  describe("with rules", () => {
    const { flagWhen: _, ...rest } = siteNeeded;
    const inCode = defineRule({ ...rest, check: () => ({ result: "pass" }) });
    const rules = { own: [defineRule(siteNeeded)], severities: { "site-needed": "low" } } as const;

    test.each([0, 2])("follows them with %d workers", async (workers) => {
      const { classify: under } = createClassifier({ taxonomy: bundledTaxonomy(), lang: "en", rules });
      const expected = [...records(150)].map((record) => under(record));
      expect(expected.flatMap((result) => ("flags" in result ? result.flags : []))).toContainEqual(
        expect.objectContaining({ rule: "site-needed", severity: "low" }),
      );
      expect(await all(classifyStream(records(150), { lang: "en", rules, workers }))).toEqual(expected);
    });

    test("a check function runs here, and is refused where a thread would need it", async () => {
      expect(await all(classifyStream(records(3), { lang: "en", rules: { own: [inCode] } }))).toHaveLength(3);
      await expect(
        all(classifyStream(records(3), { lang: "en", rules: { own: [inCode] }, workers: 1 })),
      ).rejects.toMatchObject({ code: "RULE_INVALID", message: expect.stringContaining("site-needed") });
    });

    test("names rule and record where a check function fails", async () => {
      const failing = defineRule({
        ...rest,
        check: ({ record }) => {
          if (record.id === "L-1") throw new Error("no site register");
          return { result: "pass" };
        },
      });
      await expect(
        all(classifyStream(records(3), { lang: "en", rules: { own: [failing] } })),
      ).rejects.toMatchObject({ code: "RULE_INVALID", message: expect.stringMatching(/site-needed.*L-1/) });
    });

    test.each([0, 1])(
      "a name that is no rule is refused before the first record, %d workers",
      async (workers) => {
        const results = classifyStream(records(3), {
          lang: "en",
          rules: { disable: ["no-interim-targets"] },
          workers,
        });
        await expect(all(results)).rejects.toMatchObject({ code: "UNKNOWN_RULE" });
      },
    );
  });
});
