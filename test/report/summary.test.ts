import { expect, test } from "vitest";
import { createSummary } from "../../src/report/summary.js";
import { answeredOf, assessmentOf, rejectedOf } from "../explain/sample-results.js";

test("what was sent and not used is told once, with the number of records", () => {
  const notice = (code: string, path: string, text = `${path}？`) => ({ code, path, text });
  const summary = createSummary();
  summary.add(answeredOf({ notices: [notice("RECORD_UNKNOWN_FIELD", "aprovedOn")] }));
  summary.add(
    answeredOf({
      notices: [notice("RECORD_UNKNOWN_FIELD", "aprovedOn"), notice("RECORD_ID_FROM_NUMBER", "id")],
    }),
  );
  summary.add(answeredOf({ notices: [notice("LABEL_UNKNOWN", "labels", "标识")] }));
  expect(summary.text("zh").split("\n").slice(1)).toEqual([
    "提示（2 条记录）：aprovedOn？",
    "提示（1 条记录）：标识",
  ]);
});

test("an export with many columns of its own does not fill the screen", () => {
  const summary = createSummary();
  const notices = Array.from({ length: 20 }, (_, at) => ({
    code: "RECORD_UNKNOWN_FIELD",
    path: `f${at}`,
    text: `f${at}`,
  }));
  summary.add(answeredOf({ notices }));
  expect(summary.text("en").split("\n")).toHaveLength(10);
  expect(summary.text("en")).toContain("12 more such notes");
});

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
