import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { demoTaxonomy } from "../search/demo-taxonomy.js";
import { answeredOf, assessmentOf, matchOf, rejectedOf, spanOf } from "./sample-results.js";

const record = { id: "L-1", purpose: "采购冷凝示例锅炉两台", content: "配套示例管网" };
const spans = [spanOf(record, "purpose", "冷凝示例锅炉")];

function explained(part: Parameters<typeof answeredOf>[0], options = {}) {
  const explanation = explain(answeredOf(part), options);
  if (explanation.kind !== "answered") throw new Error(explanation.kind);
  return explanation;
}

describe("explain a result", () => {
  test("repeats decision, edition and stamp, and survives JSON", () => {
    const explanation = explained({});
    expect(explanation).toMatchObject({
      id: "L-1",
      decision: { category: "green", status: "eligible", regime: "national-green", code: "1.1" },
      assessments: [{ catalogue: "demo-green", edition: "2025", standing: "official-copy", decides: true }],
      asOf: "2025-11-03",
      digest: "sha256:0123456789abcdef",
    });
    expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
  });

  test("marks the words in their context where the record is given", () => {
    const assessments = [assessmentOf({ matches: [matchOf({ spans })] })];
    expect(explained({ assessments }, { record }).assessments[0]?.leading?.evidence).toEqual([
      {
        field: "purpose",
        segments: [
          { text: "采购", marked: false },
          { text: "冷凝示例锅炉", marked: true },
          { text: "两台", marked: false },
        ],
      },
    ]);
  });

  test("shows the words alone where the record is missing or is another one", () => {
    const assessments = [assessmentOf({ matches: [matchOf({ spans })] })];
    const alone = [{ field: "purpose", segments: [{ text: "冷凝示例锅炉", marked: true }] }];
    for (const other of [undefined, { purpose: "别的文本" }, { purpose: 7 }, null]) {
      expect(explained({ assessments }, { record: other }).assessments[0]?.leading?.evidence).toEqual(alone);
    }
  });

  test("says what an item covers from the catalogues it is given", () => {
    const taxonomy = demoTaxonomy();
    // the made-up items have no summary: nothing is put in its place
    expect(explained({}, { taxonomy }).assessments[0]?.leading?.summary).toBeNull();
    const assessments = [
      assessmentOf({ catalogue: "cn-green-finance", matches: [matchOf({ code: "4.2.2" })] }),
    ];
    const summary = explained({ assessments }, { lang: "en" }).assessments[0]?.leading?.summary;
    expect(summary).toMatch(/solar/i);
  });

  test("names no leading item where nothing is covered, and shows the rest as nearest", () => {
    const assessments = [assessmentOf({ category: "none", status: "not-covered" })];
    expect(explained({ assessments }).assessments[0]).toMatchObject({
      leading: null,
      others: [{ code: "1.1" }],
    });
  });

  test("what to do next is the advice of the answer that decided", () => {
    const transition = assessmentOf({
      regime: "national-transition",
      category: "transition",
      status: "needs-evidence",
      reasons: [{ code: "TRANSITION_TERMS", text: "…" }],
    });
    const explanation = explained({ assessments: [assessmentOf(), transition] });
    expect(explanation.assessments.map(({ decides }) => decides)).toEqual([true, false]);
    expect(explanation.next).toEqual(explanation.assessments[0]?.advice);
    expect(explanation.assessments[1]?.advice).not.toEqual(explanation.next);
  });

  test("a rejected record keeps its error and says what to do", () => {
    expect(explain(rejectedOf())).toMatchObject({
      kind: "rejected",
      error: { code: "RECORD_NOT_JSON", line: 14, column: 74 },
      next: [expect.any(String)],
    });
  });
});
