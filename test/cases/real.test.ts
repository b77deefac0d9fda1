import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { ruleHeadsOf } from "../../src/flags/rules-of.js";
import { outcomeOfCase, realCases } from "./real-cases.js";
import { realCasesPage } from "./real-cases-page.js";

const known = new Set(ruleHeadsOf(bundledTaxonomy()).map(({ id }) => id));

it("are the 29 real cases, each under a name of its own with source and standing", () => {
  expect(new Set(realCases.map(({ id }) => id)).size).toBe(29);
  for (const { source, note } of realCases) {
    expect(source).toMatchObject({ url: /^https?:/, quality: /./, read: expect.any(Boolean) });
    expect([note.zh, note.en].every((text) => text.length > 0)).toBe(true);
  }
});

it("stand in docs/real-cases.md as they come out: npm run docs:cases", () => {
  expect(readFileSync(new URL("../../docs/real-cases.md", import.meta.url), "utf8")).toBe(realCasesPage());
});

describe.each(realCases.map((c) => [c.id, c] as const))("%s", (_id, realCase) => {
  const { rules, expect: expected, gaps = {}, supposed = [] } = realCase;
  const { raised = {}, undecided = {}, passed = {}, besides = [] } = expected;
  const outcome = outcomeOfCase(realCase);

  it("says of each rule it names what comes of it", () => {
    expect(Object.keys({ ...raised, ...undecided, ...passed }).sort()).toEqual([...rules].sort());
    expect(rules.filter((rule) => !known.has(rule))).toEqual([]);
    expect(Object.keys(gaps)).toEqual(expect.arrayContaining(Object.keys(undecided)));
    expect(Object.keys(gaps).filter((rule) => !(rule in { ...undecided, ...raised }))).toEqual([]);
  });

  it("raises the rules it names by the facts it states", () => {
    for (const [rule, findings] of Object.entries(raised))
      expect(outcome.flags.get(rule)?.findings ?? [], rule).toEqual(expect.arrayContaining([...findings]));
  });

  it("leaves open what it does not tell, and is silent where nothing is wrong", () => {
    for (const [rule, missing] of Object.entries(undecided))
      expect(outcome.undecided.get(rule) ?? [], rule).toEqual(expect.arrayContaining([...missing]));
    for (const rule of Object.keys({ ...undecided, ...passed }))
      expect(outcome.flags.has(rule), rule).toBe(false);
    for (const rule of Object.keys(passed)) expect(outcome.undecided.has(rule), rule).toBe(false);
  });

  it("raises nothing else that has not been looked at", () => {
    expect([...outcome.flags.keys()].filter((rule) => !rules.includes(rule)).sort()).toEqual(
      [...besides].sort(),
    );
  });

  it.each(supposed.map((one) => [one.en, one] as const))(
    "would raise more: %s",
    (_text, { rules, add, asOf }) => {
      const more = outcomeOfCase(realCase, add, asOf);
      for (const rule of rules) {
        expect(more.flags.has(rule), rule).toBe(true);
        expect(more.flags.get(rule)?.severity, rule).not.toBe(outcome.flags.get(rule)?.severity);
      }
    },
  );
});
