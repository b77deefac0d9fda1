import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import type { VerdexError } from "../../src/errors.js";
import { defineRule, type RuleDefinition } from "../../src/flags/define-rule.js";
import { conclude } from "../../src/flags/outcome.js";
import type { Answered } from "../../src/result/schema.js";
import { recordOf } from "./rule-outcomes.js";

const taxonomy = bundledTaxonomy();

const largeWithoutSite: RuleDefinition = {
  id: "large-loan-without-site",
  title: { zh: "大额贷款未说明地点", en: "Large loan without a site" },
  severity: "medium",
  why: "行内制度要求",
  basis: [{ document: "行内绿色贷款管理办法", article: "第12条", demands: "说明项目所在地" }],
  remediation: "补充项目所在地",
  findings: { "no-region": { text: "贷款 {amount} 元，未说明项目所在地" } },
  flagWhen: [
    {
      finding: "no-region",
      when: {
        allOf: [
          { field: "instrument.amount", above: 100_000_000 },
          { field: "project.region", given: false },
        ],
      },
    },
  ],
};

const answer = (definition: RuleDefinition, record: Record<string, unknown>) => {
  const classifier = createClassifier({ taxonomy, rules: { own: [defineRule(definition)] } });
  return classifier.classify(recordOf(record)) as Answered;
};
const errorOf = (make: () => unknown): VerdexError => {
  try {
    make();
  } catch (error) {
    return error as VerdexError;
  }
  throw new Error("it did not throw");
};

describe("defineRule", () => {
  it("flags with basis, remedy and evidence, in the language of the results", () => {
    const { flags, risk } = answer(largeWithoutSite, { amount: 120_000_000 });
    expect(flags).toMatchObject([
      {
        rule: "large-loan-without-site",
        group: "own",
        severity: "medium",
        title: "大额贷款未说明地点",
        basis: [{ document: "行内绿色贷款管理办法", article: "第12条", demands: "说明项目所在地" }],
        remediation: "补充项目所在地",
      },
    ]);
    expect(risk).toMatchObject({ level: "medium", rules: ["large-loan-without-site"] });
  });

  it("keeps its severity whatever the rule is called", () => {
    const { flags } = answer({ ...largeWithoutSite, id: "constructor" }, { amount: 120_000_000 });
    expect(flags).toMatchObject([{ rule: "constructor", severity: "medium" }]);
  });

  it("passes, and cannot decide without the field it compares", () => {
    expect(answer(largeWithoutSite, { amount: 1 }).risk.level).toBe("none");
    expect(answer(largeWithoutSite, {}).undecided).toEqual([
      { rule: "large-loan-without-site", severity: "medium", missing: ["instrument.amount"] },
    ]);
  });

  const given = {
    purpose: "新建100MW光伏电站",
    content: "含升压站",
    name: "一期",
    amount: 200_000_000,
    currency: "CNY",
    greenShare: 0.5,
    approvedOn: "2025-11-03",
    maturesOn: "2030-11-03",
    region: "北京市",
    labels: ["green-loan"],
    claims: ["碳中和"],
    metrics: [{ name: "装机容量", value: 100, unit: "MW" }],
    codes: { pboc: "A" },
  };
  const asking = (when: object, more: Partial<RuleDefinition> = {}): RuleDefinition => ({
    ...largeWithoutSite,
    findings: { seen: { text: "{field} {found}" } },
    flagWhen: [{ finding: "seen", when } as never],
    ...more,
  });

  it.each([
    ["amount", { field: "amount", above: 100_000_000 }, "instrument.amount"],
    ["purpose", { field: "purpose", contains: "光伏" }, "instrument.purpose"],
    ["content", { field: "content", equals: "含升压站" }, "project.description"],
    ["name", { field: "name", equals: "一期" }, "instrument.name"],
    ["currency", { field: "currency", equals: "CNY" }, "instrument.currency"],
    ["greenShare", { field: "greenShare", below: 1 }, "instrument.greenShare"],
    ["approvedOn", { field: "approvedOn", after: "2025-11-02" }, "instrument.approvedOn"],
    ["maturesOn", { field: "maturesOn", given: true }, "instrument.maturesOn"],
    ["labels", { field: "labels", equals: "green-loan" }, "instrument.labels"],
    ["metrics", { field: "metrics.name", equals: "装机容量" }, "project.metrics.name"],
    ["region", { field: "region", equals: "北京市" }, "region"],
    ["codes", { field: "codes.pboc", equals: "A" }, "codes.pboc"],
    ["id", { field: "id", given: true }, "id"],
  ])("sees %s under its short name, in comparisons and in what it applies to", (name, when, path) => {
    const rule = asking(when, { applies: { fields: [name] } });
    const [flag] = answer(rule, given).flags.filter(({ group }) => group === "own");
    expect(flag?.evidence[0]?.path).toBe(path);
    const absent = answer(asking({ field: when.field, given: false }), given);
    expect(absent.flags.filter(({ group }) => group === "own")).toEqual([]);
  });

  it("looks for the name of a project at the project, and says where a short name is missing", () => {
    const named = asking({ field: "name", equals: "一期" }, { applies: { fields: ["name"] } });
    const [flag] = answer(named, { ...given, kind: "project" }).flags.filter(({ group }) => group === "own");
    expect(flag?.evidence[0]?.path).toBe("project.name");
    expect(answer(asking({ field: "amount", above: 1 }), {}).undecided).toMatchObject([
      { missing: ["instrument.amount"] },
    ]);
  });

  it("says which field was meant", () => {
    const { message } = errorOf(() => defineRule(asking({ field: "instrument.amuont", above: 1 })));
    expect(message).toContain("amount");
  });

  it("takes a check function instead of comparisons", () => {
    const { flagWhen: _, ...definition } = largeWithoutSite;
    const check = () => conclude([{ code: "no-region", path: "project.region", params: { amount: 7 } }]);
    expect(answer({ ...definition, check }, {}).flags[0]?.evidence).toEqual([
      { code: "no-region", severity: "medium", path: "project.region", text: "贷款 7 元，未说明项目所在地" },
    ]);
  });

  const thrown = new TypeError("no such thing");
  it.each([
    [
      "throws",
      () => {
        throw thrown;
      },
      "no such thing",
      thrown,
    ],
    ["returns nothing", () => undefined, "result", undefined],
    ["returns another result", () => ({ result: "maybe" }), "cannot_decide", undefined],
    ["returns a promise", async () => ({ result: "pass" }), "Promise", undefined],
    ["knows no such finding", () => conclude([{ code: "no-regoin", path: "id" }]), "no-region", undefined],
    ["flags without a finding", () => ({ result: "flag", findings: [] }), "findings", undefined],
    ["names no gap", () => ({ result: "cannot_decide", missing: [] }), "missing", undefined],
    ["names no path", () => ({ result: "flag", findings: [{ code: "no-region" }] }), "path", undefined],
  ])("names rule and record where a check function %s", (_name, check, expected, cause) => {
    const { flagWhen: _, ...definition } = largeWithoutSite;
    const error = errorOf(() => answer({ ...definition, check: check as never }, { id: "L-7" }));
    expect(error.code).toBe("RULE_INVALID");
    expect(error.cause).toBe(cause);
    for (const part of [definition.id, "L-7", expected]) expect(error.message).toContain(part);
  });

  it("refuses a check that is no function", () => {
    const { flagWhen: _, ...definition } = largeWithoutSite;
    expect(errorOf(() => defineRule({ ...definition, check: "pass" as never })).code).toBe("RULE_INVALID");
  });

  it.each([
    ["a field that does not exist", { field: "instrument.amuont", above: 1 }, "instrument.amuont"],
    ["two comparisons at once", { field: "instrument.amount", above: 1, below: 2 }, "flagWhen.0.when"],
  ])("refuses %s", (_name, when, path) => {
    const wrong = { ...largeWithoutSite, flagWhen: [{ finding: "no-region", when }] };
    expect(errorOf(() => defineRule(wrong))).toMatchObject({ code: "RULE_INVALID", location: { path } });
  });

  it("refuses a finding without a text, and a rule that is told by nothing", () => {
    const [first] = largeWithoutSite.flagWhen ?? [];
    const other = {
      ...largeWithoutSite,
      flagWhen: [{ finding: "other", when: first?.when ?? { field: "id", given: true } }],
    };
    expect(errorOf(() => defineRule(other)).code).toBe("RULE_INVALID");
    const { flagWhen: _, ...untold } = largeWithoutSite;
    expect(errorOf(() => defineRule(untold)).code).toBe("RULE_INVALID");
  });
});

describe("rules options", () => {
  const make = (rules: NonNullable<Parameters<typeof createClassifier>[0]["rules"]>) =>
    createClassifier({ taxonomy, rules, lang: "en" });

  it.each([
    ["enable", { enable: ["mixed-loan-counted-hole"] }],
    ["disable", { disable: ["mixed-loan-counted-hole"] }],
    ["severities", { severities: { "mixed-loan-counted-hole": "low" } }],
    ["a finding", { severities: { "mixed-loan-counted-whole/counted-beyond-line": "low" } }],
    ["parameters", { parameters: { "mixed-loan-counted-whole": { tolerence: 1 } } }],
    ["groups", { groups: ["use-of-proceed"] }],
  ] as const)("an unknown name in %s is an error that says what was meant", (_name, rules) => {
    const error = errorOf(() => make(rules));
    expect(error.code).toBe("UNKNOWN_RULE");
    expect(error.message).toMatch(/Did you mean/);
  });

  it.each([
    [
      { severities: { "mixed-loan-counted-whole": "Critical" } },
      "severities.mixed-loan-counted-whole",
      "critical",
    ],
    [
      { parameters: { "mixed-loan-counted-whole": { tolerance: Number.NaN } } },
      "parameters.mixed-loan-counted-whole.tolerance",
      "number",
    ],
    [{ parameters: { "mixed-loan-counted-whole": 0.1 } }, "parameters.mixed-loan-counted-whole", "object"],
    [{ disabled: ["mixed-loan-counted-whole"] }, "rules", "Did you mean disable?"],
    [{ disable: "no-interim-target" }, "disable", "list"],
    [{ groups: [1] }, "groups", "list"],
    [{ own: [largeWithoutSite] }, "own.0", "defineRule"],
    ["strict", "rules", "object"],
  ])("refuses %j, which would weaken a rule in silence", (rules, path, expected) => {
    const error = errorOf(() => make(rules as never));
    expect(error).toMatchObject({ code: "CONFIG_INVALID", location: { path } });
    expect(error.message).toContain(expected);
  });

  const counted = {
    labels: ["green-loan"],
    proceeds: {
      lines: [
        { use: "光伏电站", amount: 60, code: "4.2.2" },
        { use: "道路", amount: 40 },
      ],
    },
    reporting: { greenAmount: 66 },
  };
  const flagged = (rules: Parameters<typeof make>[0]) =>
    (make(rules).classify(recordOf(counted)) as Answered).flags.find(
      (f) => f.rule === "mixed-loan-counted-whole",
    );

  it("change severities and parameters, and switch rules off", () => {
    expect(flagged({})?.severity).toBe("high");
    expect(flagged({ severities: { "mixed-loan-counted-whole": "low" } })?.severity).toBe("low");
    expect(
      flagged({ severities: { "mixed-loan-counted-whole/counted-beyond-lines": "info" } })?.severity,
    ).toBe("info");
    expect(flagged({ parameters: { "mixed-loan-counted-whole": { tolerance: 0.2 } } })).toBeUndefined();
    expect(flagged({ disable: ["mixed-loan-counted-whole"] })).toBeUndefined();
    expect(flagged({ groups: ["disclosure"] })).toBeUndefined();
  });

  it("an override of a person stands beside the flag and never takes it away", () => {
    const decided = {
      rule: "mixed-loan-counted-whole",
      by: "王审查",
      on: "2025-11-01",
      until: "2025-12-31",
      reason: "道路为电站专用",
    };
    const answerWith = (override: object) =>
      make({}).classify(recordOf({ ...counted, overrides: [override] })) as Answered;
    const held = answerWith(decided);
    expect(held.flags.find((f) => f.rule === decided.rule)?.override).toMatchObject({
      by: "王审查",
      inForce: true,
    });
    expect(held.risk).toMatchObject({ level: "high" });
    expect(
      answerWith({ ...decided, until: "2025-11-02" }).flags.find((f) => f.rule === decided.rule)?.override
        ?.inForce,
    ).toBe(false);
    expect(
      answerWith({ ...decided, by: null }).flags.find((f) => f.rule === decided.rule)?.override,
    ).toBeUndefined();
  });
});
