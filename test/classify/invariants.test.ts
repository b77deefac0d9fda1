import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import type { Answered, Result } from "../../src/result/schema.js";
import { resultSchema } from "../../src/result/schema.js";

const { classify } = createClassifier({ taxonomy: bundledTaxonomy() });

/** Own texts of many kinds of use, some of them not green. */
const texts = [
  "新建100MW农光互补光伏电站，含升压站及送出线路",
  "县城污水处理厂提标扩容及配套管网工程",
  "采购纯电动公交车120辆",
  "水泥熟料生产线余热发电改造",
  "废旧动力电池梯次利用示范线",
  "补充流动资金，用于采购钢坯",
  "2台660MW超超临界燃煤发电机组建设",
  "焦炉干熄焦及余热发电改造",
  "商业综合体建设，已取得绿色建筑二星级预评价",
  "高标准农田建设",
  "监理公司承接海上风电项目监理服务",
  "出口光伏组件的应收账款保理",
];
const text = fc.constantFrom(...texts);

/** Texts whose answers were others when they came twice, some of them green only then. */
const repeated = ["牧区草原生态监测站点建设", "农户贷款购买节能型拖拉机", "污水源热泵集中供热和智慧热网"];

/** Sentences with no word of any catalogue. */
const unrelated = fc.constantFrom(
  "会议室下午三点开会",
  "法定代表人签字并加盖公章",
  "客户经理已完成面谈",
  "担保方式为连带责任保证",
  "按季付息到期还本",
  "员工食堂今日供应面条",
);

const answer = (record: Readonly<Record<string, unknown>>): Answered => {
  const result = classify({ id: "P-1", kind: "loan", approvedOn: "2025-11-03", ...record });
  if (result.outcome !== "answered") throw new Error(result.error.message);
  return result;
};

/** What a reviewer relies on, without offsets into the text as it was sent. */
const gist = ({ decision, assessments }: Answered) => ({
  decision: [decision.category, decision.status, decision.code],
  assessments: assessments.map((a) => [
    a.catalogue,
    a.edition,
    a.category,
    a.status,
    a.matches.map((m) => [m.code, m.tier, m.score]),
  ]),
});

const confirmed = ({ assessments }: Answered): string[] =>
  assessments.flatMap((a) =>
    a.matches.filter((m) => m.tier === "confirmed").map((m) => `${a.catalogue} ${m.code}`),
  );

describe("an answer does not depend on", () => {
  it("white space and characters that show nothing", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(fc.nat(), { maxLength: 6 }),
        fc.constantFrom(" ", "\t", "\u3000", "  ", "\u200b", "\u00ad", "\ufe0f", "\u2060", "\u{e0100}"),
        (purpose, places, space) => {
          const spaced = [...purpose];
          for (const place of places) spaced.splice(place % (spaced.length + 1), 0, space);
          expect(gist(answer({ purpose: spaced.join("") }))).toEqual(gist(answer({ purpose })));
        },
      ),
    );
  });

  it("full-width forms and case", () => {
    const wide = (s: string): string =>
      s.replace(/[!-~]/gu, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(text, (purpose) => {
        expect(gist(answer({ purpose: wide(purpose) }))).toEqual(gist(answer({ purpose })));
        expect(gist(answer({ purpose: purpose.toLowerCase() }))).toEqual(gist(answer({ purpose })));
      }),
    );
  });

  it("radicals that a PDF file gives in the place of characters", () => {
    const radicals = new Map<string, string>();
    for (let c = 0x2f00; c < 0x2fd6; c += 1) {
      const radical = String.fromCharCode(c);
      radicals.set(radical.normalize("NFKC"), radical);
    }
    fc.assert(
      fc.property(text, (purpose) => {
        const copied = purpose.replace(/./gu, (c) => radicals.get(c) ?? c);
        expect(gist(answer({ purpose: copied }))).toEqual(gist(answer({ purpose })));
      }),
    );
    const copied = "新建50兆瓦⻛电项目";
    expect(gist(answer({ purpose: copied }))).toEqual(gist(answer({ purpose: "新建50兆瓦风电项目" })));
  });

  it("the order of keys", () => {
    fc.assert(
      fc.property(
        text,
        fc.shuffledSubarray(["id", "kind", "purpose", "approvedOn", "entity"], { minLength: 5 }),
        (purpose, keys) => {
          const record: Record<string, unknown> = {
            id: "P-1",
            kind: "loan",
            purpose,
            approvedOn: "2025-11-03",
            entity: { industryName: "水泥" },
          };
          const shuffled = Object.fromEntries(keys.map((k) => [k, record[k]]));
          expect(classify(shuffled)).toEqual(classify(record));
        },
      ),
    );
  });

  it("the same text in more than one field", () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.constantFrom(...repeated)),
        fc.subarray(["content", "name", "proceeds"], { minLength: 1 }),
        (purpose, fields) => {
          const again: Record<string, unknown> = {
            content: `${purpose} `,
            name: purpose,
            proceeds: { lines: [{ use: purpose }] },
          };
          const record = Object.fromEntries(fields.map((field) => [field, again[field]]));
          expect(gist(answer({ purpose, ...record }))).toEqual(gist(answer({ purpose })));
        },
      ),
    );
  });

  it("what was asked before", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), (order) => {
        const fresh = createClassifier({ taxonomy: bundledTaxonomy() });
        const record = (purpose: string) => ({
          id: purpose,
          kind: "loan",
          purpose,
          approvedOn: "2025-11-03",
        });
        for (const purpose of order)
          expect(JSON.stringify(fresh.classify(record(purpose)))).toBe(
            JSON.stringify(classify(record(purpose))),
          );
      }),
      { numRuns: 5 },
    );
  });

  it("the industries a text was asked with before", () => {
    const industries = [
      "4415",
      "4416",
      "4620",
      "7723",
      "3130",
      "0111",
      "4430",
      "5513",
      "4811",
      "7513",
      undefined,
    ];
    const pairs = texts.flatMap((purpose) => industries.map((industry) => ({ purpose, industry })));
    const record = ({ purpose, industry }: (typeof pairs)[number]) => ({
      id: "P-1",
      kind: "loan",
      purpose,
      approvedOn: "2025-11-03",
      ...(industry ? { codes: { pboc: industry } } : {}),
    });
    // each text comes often enough to be kept, with the industries in an order of its own
    const answers = (order: typeof pairs): Map<string, string> => {
      const fresh = createClassifier({ taxonomy: bundledTaxonomy() });
      for (const pair of order) fresh.classify(record(pair));
      return new Map(
        order.map((pair) => [JSON.stringify(pair), JSON.stringify(fresh.classify(record(pair)))]),
      );
    };
    const expected = new Map(
      pairs.map((pair) => [
        JSON.stringify(pair),
        JSON.stringify(createClassifier({ taxonomy: bundledTaxonomy() }).classify(record(pair))),
      ]),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (order) => {
        expect(Object.fromEntries(answers(order))).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 5 },
    );
  });
});

describe("text that is put beside a use of funds", () => {
  it("never creates a confirmed match", () => {
    fc.assert(
      fc.property(
        text,
        fc.array(unrelated, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("。", "；", "，", "\n"),
        (purpose, more, stop) => {
          const before = confirmed(answer({ purpose }));
          const after = confirmed(answer({ purpose: [purpose, ...more].join(stop) }));
          expect(after.filter((m) => !before.includes(m))).toEqual([]);
        },
      ),
    );
  });

  it("is none of its evidence where it is a number of a file", () => {
    const tiers = ({ assessments }: Answered) =>
      assessments.map((a) => a.matches.map((m) => [m.code, m.tier]));
    fc.assert(
      fc.property(text, fc.stringMatching(/^\d{4,18}$/), fc.boolean(), (purpose, digits, named) => {
        const filed = `${purpose}，${named ? "合同编号" : ""}${digits}`;
        expect(tiers(answer({ purpose: filed }))).toEqual(tiers(answer({ purpose })));
      }),
    );
  });

  it("lends no support from one sentence to another", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const apart = [...confirmed(answer({ purpose: one })), ...confirmed(answer({ purpose: other }))];
        const together = confirmed(answer({ purpose: `${one}。${other}` }));
        expect(together.filter((m) => !apart.includes(m))).toEqual([]);
      }),
    );
  });
});

describe("a word of another sentence", () => {
  it.each([
    ["特此报告", "石化新材料企业开展ESG管理，锚定产品碳足迹"],
    ["法定代表人签字并加盖公章", "购置自卸渣土车20辆"],
    ["厂区设有加盖雨棚", "渣土运输车辆购置"],
  ])("%s: is not what a term needs beside it", (other, purpose) => {
    for (const text of [`${other}。${purpose}`, `${purpose}；${other}`]) {
      const { decision } = answer({ purpose: text });
      expect([decision.status, decision.code]).toEqual(["needs-review", null]);
    }
  });
});

describe("a denial in front of a use of funds", () => {
  it("leaves nothing green, in quotation marks or not", () => {
    const plain = texts.filter((t) => !/[，；。]/u.test(t));
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.constantFrom("本项目不属于", "资金不得用于", "不得投向", "严禁用于", "并非"),
        fc.constantFrom(["", ""], ["“", "”"], ["「", "」项目"], ['"', '"']),
        (purpose, denial, [open, close]) => {
          const { decision } = answer({ purpose: denial + open + purpose + close });
          expect([purpose, decision.status]).not.toEqual([
            purpose,
            expect.stringMatching(/eligible|evidence/),
          ]);
        },
      ),
    );
  });
});

describe("any result", () => {
  const anything = fc.record(
    {
      id: fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
      kind: fc.oneof(fc.constantFrom("loan", "bond", "project"), fc.string()),
      purpose: fc.oneof(text, fc.string({ unit: "binary" }), fc.integer(), fc.constant("")),
      amount: fc.oneof(fc.double(), fc.string()),
      approvedOn: fc.oneof(fc.constantFrom("2025-11-03", "2019-01-01", "2025-13-01"), fc.string()),
      region: fc.oneof(fc.constantFrom("140000", "山西省", "440300"), fc.string()),
      labels: fc.oneof(fc.array(fc.constantFrom("green-loan", "transition-loan", "碳中和债")), fc.string()),
    },
    { requiredKeys: [] },
  );

  it("is frozen, survives JSON and fits the schema, whatever the record", () => {
    fc.assert(
      fc.property(fc.oneof(anything, fc.anything()), (record) => {
        const result: Result = classify(record);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(resultSchema.safeParse(result).error?.message).toBeUndefined();
        expect(isFrozen(result)).toBe(true);
      }),
    );
  });
});

const isFrozen = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));
