import { describe, expect, test } from "vitest";
import { adviceFor } from "../../src/explain/advice.js";
import { adviceText } from "../../src/messages/advice-text.js";
import type { ReasonCode } from "../../src/messages/zh-reasons.js";
import type { Assessment } from "../../src/result/schema.js";
import { assessmentOf, conditionOf, matchOf } from "./sample-results.js";

const because = (code: ReasonCode) => [{ code, text: "…" }];
const advice = (part: Partial<Assessment>, asOf: string | null = "2025-11-03") =>
  adviceFor(assessmentOf(part), asOf, "zh");

describe("adviceFor", () => {
  test("asks for nothing where everything is settled", () => {
    expect(advice({})).toEqual([adviceText("zh", "advice.none")]);
  });

  test("names each missing proof once", () => {
    const conditions = [
      conditionOf({ needs: ["检测报告"] }),
      conditionOf({ needs: ["检测报告、验收报告"] }),
      conditionOf({ needs: [] }),
      conditionOf({ status: "met", needs: ["合同"] }),
    ];
    const [said] = advice({ status: "needs-evidence", matches: [matchOf({ conditions })] });
    expect(said).toBe(adviceText("zh", "advice.evidence", { needs: "检测报告、验收报告；效率不低于示例值" }));
  });

  test("says which conditions would have to be met", () => {
    const conditions = [conditionOf({ status: "unmet" })];
    const [said] = advice({ status: "conditions-unmet", matches: [matchOf({ conditions })] });
    expect(said).toContain("1.1");
    expect(said).toContain("效率不低于示例值");
  });

  test("an alternative that is missed is no advice where another one is met", () => {
    const conditions = [conditionOf({ status: "met" }), conditionOf({ status: "unmet" })];
    expect(advice({ status: "eligible", matches: [matchOf({ conditions })] })).toEqual([
      adviceText("zh", "advice.none"),
    ]);
  });

  test("asks for no proof for a candidate that is not the answer", () => {
    const matches = [matchOf({ conditions: [conditionOf()] })];
    for (const status of ["needs-review", "not-covered"] as const) {
      expect(advice({ status, matches }).join()).not.toContain("检测报告");
    }
  });

  test.each([
    ["EDITION_TEXT_NOT_BUNDLED", "advice.edition"],
    ["EDITION_BEFORE_FIRST", "advice.edition"],
    ["SEVERAL_USES", "advice.split"],
    ["ORDINARY_USE", "advice.split"],
    ["WORKING_CAPITAL", "advice.split"],
    ["NO_CATALOGUE_WORD", "advice.describe"],
    ["TEXT_ONLY_EVIDENCE", "advice.describe"],
    ["CONTRADICTING_SUBJECT", "advice.subject"],
    ["ANNEX_ONLY", "advice.split"],
    ["USE_STATED_ELSEWHERE", "advice.describe"],
    ["INDUSTRY_UNLIKELY", "advice.sector"],
    ["SECTOR_UNLIKELY", "advice.sector"],
    ["CLOSE_CANDIDATES", "advice.fact"],
    ["NO_MARKED_ROW", "advice.marked-row"],
    ["EDITION_ANNOUNCED", "advice.own-copy"],
    ["NEGATIVE_LIST_UNVERIFIED", "advice.negative"],
    ["EXCLUSION_RULE", "advice.negative"],
    ["NEW_CAPACITY", "advice.capacity"],
    ["REGION_NEEDED", "advice.region"],
    ["TRANSITION_TERMS", "advice.plan"],
    ["TRANSITION_LIST_TO_CHECK", "advice.pathway"],
  ] as const)("%s leads to %s", (reason, code) => {
    expect(advice({ reasons: because(reason) })).toContain(adviceText("zh", code));
  });

  test("the question that separates candidates comes first and stands for the general one", () => {
    const said = advice({
      status: "needs-review",
      question: "锅炉还是水泵？",
      reasons: because("CLOSE_CANDIDATES"),
    });
    expect(said[0]).toContain("锅炉还是水泵？");
    expect(said).not.toContain(adviceText("zh", "advice.fact"));
  });

  test("an industry that contradicts names those of the item, not as that of the funds", () => {
    const rows = [{ industry: "4416", activity: "示例", ghg: "none" as const }];
    const said = advice({ matches: [matchOf({ industry: "contradicts", rows })] });
    expect(said).toContain(adviceText("zh", "advice.industry", { code: "1.1", industries: "4416" }));
  });

  test("an answer that is only probable asks for a second look", () => {
    const said = advice({ matches: [matchOf({ tier: "probable", industry: "unknown" })] });
    expect(said).toEqual([
      adviceText("zh", "advice.confirm", { code: "1.1" }),
      adviceText("zh", "advice.industry-missing"),
    ]);
  });

  test("a record without a date is told to bring one", () => {
    expect(advice({}, null)).toEqual([adviceText("zh", "advice.date")]);
  });
});
