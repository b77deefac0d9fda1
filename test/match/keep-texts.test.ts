import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { lexiconOf } from "../../src/classify/lexicon-of.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { keepTexts } from "../../src/match/keep-texts.js";
import { createTextReader, type TextField } from "../../src/match/read-text.js";

const taxonomy = bundledTaxonomy();
const read = createTextReader(lexiconOf(taxonomy));
/** Other texts that make a reader forget what it kept: two generations of them. */
const MANY = 4001;
const purpose = (text: string): TextField[] => [{ field: "purpose", text }];

describe("texts that come again", () => {
  it("are read once more and then kept, with what was concluded from them", () => {
    let readings = 0;
    let answers = 0;
    const reader = keepTexts((fields) => {
      readings += 1;
      return read(fields);
    });
    for (let n = 0; n < 10; n += 1) {
      reader(purpose("屋顶光伏电站")).answer(reader, () => {
        answers += 1;
        return answers;
      });
    }
    expect(readings).toBe(2);
    expect(answers).toBe(2);
  });

  it("are told apart by field, role and where one ends", () => {
    const reader = keepTexts(read);
    const inputs: TextField[][] = [
      [
        { field: "purpose", text: "a" },
        { field: "content", text: "b" },
      ],
      [{ field: "purpose", text: "a\nb" }],
      [{ field: "purpose", text: "a  1 b" }],
      [{ field: "purpose", text: "ab", role: "industry" }],
      [{ field: "content", text: "ab" }],
    ];
    for (let n = 0; n < 3; n += 1) {
      for (const input of inputs) {
        expect(reader(input).fields.map(({ field, start }) => ({ field, start }))).toEqual(
          read(input).fields.map(({ field, start }) => ({ field, start })),
        );
        expect(reader(input).text).toBe(read(input).text);
      }
    }
  });

  it("are forgotten when many others that come again come between, not for texts that come once", () => {
    let readings = 0;
    const reader = keepTexts((fields) => {
      readings += 1;
      return read(fields);
    });
    for (let n = 0; n < 3; n += 1) reader(purpose("first"));
    for (let n = 0; n < MANY; n += 1) reader(purpose(`text ${n}`));
    reader(purpose("first"));
    expect(readings).toBe(2 + MANY);
    for (let n = 0; n < 3 * MANY; n += 1) reader(purpose(`again ${Math.floor(n / 3)}`));
    reader(purpose("first"));
    expect(readings).toBe(2 + MANY + 2 * MANY + 1);
  });

  // what is kept may depend on nothing but the text: records that share one differ in all else
  const answerTo = (answer: string) => ({
    condition: "JH-3.12/5",
    edition: "cn-shanxi-coking-profile@profile-2026",
    answer,
    by: "审查员",
    on: "2025-08-01",
  });
  const record = fc.record(
    {
      id: fc.constant("L-1"),
      kind: fc.constantFrom("loan", "bond", "project"),
      purpose: fc.constantFrom(
        "新建100MW农光互补光伏电站，组件转换效率23%",
        "干熄焦余热发电改造",
        "流动资金周转",
        "购买动力煤",
        "采购高效电机；建设污水处理厂",
        "顶装焦炉节能改造",
      ),
      industry: fc.constantFrom("4416", "2521", "7010", "4620", "4419", "3825", "0610", "4811"),
      approvedOn: fc.constantFrom("2019-05-01", "2022-05-01", "2025-08-20", "2026-01-05"),
      region: fc.constantFrom("山西省", "河北省"),
      labels: fc.constantFrom(["绿色贷款"], ["碳中和债"], ["转型贷款"]),
      metrics: fc.constantFrom(
        [],
        [{ name: "组件转换效率", value: 23, unit: "%", source: "检测报告" }],
        [{ name: "焦炭单位产品能耗", value: 135, unit: "kgce/t", source: "检测报告" }],
      ),
      project: fc.constantFrom(
        { certificates: [{ kind: "光伏组件认证", grade: "1级", validTo: "2025-12-31" }] },
        { planListing: ["国家重大项目清单"] },
        { evidence: [{ name: "节能报告" }] },
      ),
      entity: fc.constantFrom({ greenList: ["绿色工厂名单"] }, { industryName: "炼焦" }),
      answers: fc.constantFrom([answerTo("met")], [answerTo("unmet")]),
    },
    { requiredKeys: ["id", "kind", "purpose"] },
  );

  it("have the answers of texts that are new", () => {
    const kept = createClassifier({ taxonomy });
    // other texts in between make it forget: each record meets a reader that knows nothing of it
    const forget = (): void => {
      for (let n = 0; n < 2 * MANY; n += 1)
        kept.classify({ id: "x", kind: "loan", purpose: `${Math.floor(n / 2)}` });
    };
    fc.assert(
      fc.property(fc.array(record, { minLength: 30, maxLength: 60 }), (records) => {
        for (const one of records) kept.classify(one);
        const again = records.map((one) => kept.classify(one));
        const anew = records.map((one, n) => {
          if (n % 20 === 0) forget();
          return kept.classify(one);
        });
        expect(again).toEqual(anew);
      }),
      { numRuns: 5 },
    );
  });
});
