import { describe, expect, it } from "vitest";
import { ruleHeadsOf } from "../../src/flags/rules-of.js";
import { labelTableOf } from "../../src/labels/label-table.js";
import type { Answered } from "../../src/result/schema.js";
import { cleanRecords } from "./clean-records/clean-records.js";
import { everyRule } from "./rule-outcomes.js";

const { taxonomy } = everyRule;
const records = cleanRecords().map((clean) => {
  const result = everyRule.classify(clean.record, clean.asOf === undefined ? {} : { asOf: clean.asOf });
  if (result.outcome === "rejected") throw new Error(`${clean.name}: ${result.error.message}`);
  return { ...clean, result };
});

const listed = (of: (result: Answered) => readonly string[]): readonly string[] =>
  records.flatMap(({ name, result }) => of(result).map((what) => `${name}: ${what}`));

describe("records with nothing left out", () => {
  it("are 200 of every kind, with every label and under every edition whose text is there", () => {
    expect(records).toHaveLength(200);
    const kinds = new Set(records.map(({ record }) => record.kind));
    expect([...kinds].sort()).toEqual(["bond", "loan", "project"]);
    const table = labelTableOf(taxonomy);
    const borne = new Set(records.map(({ product }) => table.find(product.label)?.id));
    const missing = taxonomy.documentNames("labels").filter((id) => !borne.has(id));
    expect(missing).toEqual([]);
    const editions = new Set(
      records.flatMap(({ result }) =>
        result.assessments.flatMap((a) => (a.regime === "national-green" ? [a.edition] : [])),
      ),
    );
    expect([...editions].sort()).toEqual(["2019", "2021", "2025"]);
    const rows = new Set(records.flatMap(({ result }) => result.decision.code ?? []));
    expect(rows.size).toBeGreaterThanOrEqual(30);
  });

  it("raise no critical or high flag, with all rules switched on", () => {
    const grave = listed(({ flags }) =>
      flags.flatMap(({ rule, severity, evidence }) =>
        severity === "critical" || severity === "high" ? [`${severity} ${rule} ${evidence[0]?.text}`] : [],
      ),
    );
    expect(grave).toEqual([]);
  });

  it("leave no rule undecided", () => {
    expect(
      listed(({ undecided }) => undecided.map(({ rule, missing }) => `${rule} asks for ${missing.join()}`)),
    ).toEqual([]);
  });

  it("raise these flags of less weight", () => {
    const counts = new Map<string, number>();
    for (const { result } of records)
      for (const { rule, severity } of result.flags)
        counts.set(`${severity} ${rule}`, (counts.get(`${severity} ${rule}`) ?? 0) + 1);
    expect(Object.fromEntries([...counts].sort())).toMatchInlineSnapshot(`{}`);
  });

  it("bring no field or label that nobody knows", () => {
    expect(listed(({ notices }) => notices.map(({ text }) => text))).toEqual([]);
  });

  it("get the answer their use of funds deserves", () => {
    const wrong = records.flatMap(({ name, product, result }) => {
      const { category, status } = result.decision;
      const isProject = product.sort === "green" || product.with?.includes("green-lines");
      const expected = isProject
        ? ["green eligible"]
        : product.sort === "transition"
          ? ["transition needs-evidence"]
          : ["none not-covered"];
      const found = `${category} ${status}`;
      return expected.includes(found) ? [] : [`${name}: ${found}`];
    });
    expect(wrong).toEqual([]);
  });

  it("are asked by every rule but those about product files", () => {
    expect(ruleHeadsOf(taxonomy).filter(({ kinds }) => kinds.length > 0).length).toBeGreaterThanOrEqual(75);
  });
});
