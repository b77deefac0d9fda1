import { expect, test } from "vitest";
import { createSummary } from "../../src/report/summary.js";
import { answeredOf, assessmentOf, rejectedOf } from "../explain/sample-results.js";

test("a run's counts add up and the commonest decision comes first", () => {
  const summary = createSummary();
  summary.add(answeredOf({ assessments: [assessmentOf({ category: "none", status: "not-covered" })] }));
  summary.add(answeredOf());
  summary.add(answeredOf());
  summary.add(rejectedOf());
  expect([summary.answered, summary.rejected]).toEqual([3, 1]);
  expect(summary.text("zh")).toBe("输入 4 ＝ 作答 3 ＋ 拒绝 1；绿色·符合 2，未覆盖 1");
  expect(createSummary().text("en")).toBe("in 0 = answered 0 + rejected 0");
});
