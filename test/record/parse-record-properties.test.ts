import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { errorCodes } from "../../src/errors.js";
import { explainType } from "../../src/record/explain-type.js";
import { recordTree } from "../../src/record/field-tree.js";
import { parseRecord } from "../../src/record/parse-record.js";
import { startReading } from "../../src/record/reading.js";
import { recordSchema } from "../../src/record/record-schema.js";
import { recordTypes } from "../../src/record/schema.js";

const langs = fc.constantFrom("zh" as const, "en" as const);
const names = recordTree.fields.map(({ name }) => name);
const nestedNames = recordTree.fields.flatMap(({ node }) => {
  return node.type === "object" ? node.fields.map(({ name }) => name) : [];
});

/** Values that fit some field or other, beside arbitrary ones. */
const value = fc.oneof(
  { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 1 },
  {
    arbitrary: fc.constantFrom<unknown>(
      "loan",
      "光伏",
      "2025-11-03",
      "4416",
      1,
      0.5,
      true,
      null,
      "",
      "\0",
      "\ud800",
    ),
    weight: 2,
  },
);
const nested = fc.dictionary(fc.constantFrom(...nestedNames), value, { maxKeys: 4, noNullPrototype: true });
const anyRecord = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...names), fc.oneof(value, nested, fc.array(nested, { maxLength: 2 })), {
      maxKeys: 6,
      noNullPrototype: true,
    }),
    fc.record(
      { id: fc.constantFrom<unknown>("a", 1), kind: fc.constant("loan"), purpose: fc.constant("光伏") },
      { requiredKeys: [], noNullPrototype: true },
    ),
  )
  .map(([fields, basis]): Record<string, unknown> => ({ ...fields, ...basis }));

function reversed(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(reversed);
  if (typeof input !== "object" || input === null) return input;
  return Object.fromEntries(
    Object.entries(input)
      .reverse()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

/** The same without regard to the order of names, which objects that compare equal may differ in. */
const sortedJson = (input: unknown) =>
  JSON.stringify(input, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );

describe("parseRecord", () => {
  it("returns for any JSON value, with a code, a message and no gap left open", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyRecord), langs, (input, lang) => {
        const parsed = parseRecord(input, { lang });
        if (parsed.ok) expect(parsed.record.texts.length).toBeGreaterThan(0);
        else {
          expect(errorCodes).toContain(parsed.error.code);
          expect(parsed.error.code).not.toBe("INTERNAL");
          expect(parsed.error.message).not.toMatch(
            /\{(?:path|other|found|second|expected|position|limit|hint|detail)\}/,
          );
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("returns for anything else too", () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withDate: true,
          withMap: true,
          withNullPrototype: true,
          withSparseArray: true,
        }),
        (input) => {
          expect(parseRecord(input, { lang: "en" })).toHaveProperty("ok");
          expect(
            parseRecord(
              { id: "a", kind: "loan", purpose: "x", entity: input, labels: input },
              { lang: "en" },
            ),
          ).toHaveProperty("ok");
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("takes exactly the types the schema takes", () => {
    const typeOf = (input: Record<string, unknown>): boolean => {
      const reading = startReading("en");
      explainType(input, recordTree, "", reading);
      return reading.problem === null;
    };
    const odd = fc.constantFrom<unknown>(
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      2 ** 53,
      undefined,
      [],
      {},
    );
    const inner = fc.oneof(value, odd, fc.array(fc.oneof(value, odd), { maxLength: 2 }));
    const deep = fc.dictionary(fc.constantFrom(...nestedNames), fc.oneof(inner, nested), {
      maxKeys: 3,
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...names), fc.oneof(inner, deep, fc.array(deep, { maxLength: 2 })), {
          maxKeys: 3,
          noNullPrototype: true,
        }),
        fc.constantFrom<unknown>("a", 1, "", 1.5, undefined, null),
        (fields, id) => {
          const input = { ...fields, id };
          expect(typeOf(input)).toBe(recordTypes.safeParse(input).success);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it("takes exactly the records the public schema takes, which gives them back as they will be read", () => {
    const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    const spelled = (input: unknown): unknown =>
      typeof input !== "object" || input === null || Array.isArray(input)
        ? input
        : Object.fromEntries(Object.entries(input).map(([name, inner]) => [snakeCase(name), spelled(inner)]));
    fc.assert(
      fc.property(anyRecord, fc.boolean(), (fields, snake) => {
        const input = snake ? spelled(fields) : fields;
        const parsed = parseRecord(input, { lang: "en" });
        const taken = recordSchema.safeParse(input);
        expect(taken.success).toBe(parsed.ok);
        if (taken.success) expect(parseRecord(taken.data, { lang: "en" })).toEqual(parsed);
      }),
      { numRuns: 2000 },
    );
  });

  it("gives the same answer in whatever order the names stand", () => {
    fc.assert(
      fc.property(anyRecord, (input) => {
        const parsed = parseRecord(input, { lang: "en" });
        expect(sortedJson(parseRecord(reversed(input), { lang: "en" }))).toBe(sortedJson(parsed));
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves what it was given untouched and gives the same twice", () => {
    fc.assert(
      fc.property(anyRecord, (input) => {
        const before = structuredClone(input);
        const first = parseRecord(input, { lang: "zh" });
        expect(parseRecord(input, { lang: "zh" })).toEqual(first);
        expect(input).toEqual(before);
      }),
    );
  });

  it("gives the same codes in both languages", () => {
    fc.assert(
      fc.property(anyRecord, (input) => {
        const codes = (lang: "zh" | "en") => {
          const parsed = parseRecord(input, { lang });
          return parsed.ok
            ? parsed.notices.map(({ code, path }) => [code, path])
            : [parsed.error.code, parsed.error.path];
        };
        expect(codes("zh")).toEqual(codes("en"));
      }),
    );
  });
});
