import { describe, expect, test } from "vitest";
import { createResultWriter } from "../../src/report/create-result-writer.js";
import { displayWidth } from "../../src/report/display-width.js";
import type { ReportedResult } from "../../src/report/result-writer.js";
import { createStyle } from "../../src/report/style.js";
import { answeredOf, assessmentOf, conditionOf, matchOf, rejectedOf } from "../explain/sample-results.js";
import { plainPage } from "./plain-page.js";

function table(results: readonly ReportedResult[], options = {}): string {
  const writer = createResultWriter("table", { ...plainPage(), ...options });
  return writer.head() + results.map((result) => writer.row(result)).join("") + writer.foot();
}

const eligible: ReportedResult = { result: answeredOf(), record: { purpose: "采购冷凝示例锅炉两台" } };
const lacking: ReportedResult = {
  result: answeredOf({
    id: "L-2",
    assessments: [
      assessmentOf({
        status: "needs-evidence",
        matches: [matchOf({ tier: "probable", conditions: [conditionOf(), conditionOf()] })],
      }),
    ],
  }),
  record: { name: "示例项目", content: "锅炉改造" },
};
const open: ReportedResult = {
  result: answeredOf({
    id: "L-3",
    assessments: [
      assessmentOf({
        category: "undetermined",
        status: "needs-review",
        question: "资金用于锅炉还是水泵？",
        matches: [matchOf(), matchOf({ code: "1.2", name: "示例水泵" })],
      }),
    ],
  }),
};
const outside: ReportedResult = {
  result: answeredOf({
    id: "L-4",
    assessments: [
      assessmentOf({
        category: "none",
        status: "not-covered",
        reasons: [{ code: "NO_CATALOGUE_WORD", text: "资金用途中没有出现目录条目的用语。" }],
      }),
    ],
  }),
};

describe("results as a table", () => {
  test("shows each kind of outcome with what is to be done", () => {
    expect(table([eligible, lacking, open, outside, { result: rejectedOf() }])).toMatchInlineSnapshot(`
      "编号  判断             条目                把握    缺什么／要问什么             用途
      ────  ───────────────  ──────────────────  ──────  ───────────────────────────  ────────────────────
      L-1   绿色·符合        1.1 示例锅炉        确定                                 采购冷凝示例锅炉两台
                             （2025）
      L-2   绿色·待补证据    1.1 示例锅炉        很可能  2 项条件待证明：检测报告     示例项目；锅炉改造
                             （2025）
      L-3   未定·待人工判断  1.1 示例锅炉 / 1.2  —       资金用于锅炉还是水泵？
                             示例水泵
      L-4   未覆盖           —                   —       资金用途中没有出现目录条目
                                                         的用语。
      #14   未读取           RECORD_NOT_JSON     —       不是 JSON。

      把握：确定＝用途中有条目用语且文字、行业相符；很可能＝用语成立而旁证不足；可能＝不作依据。逐条说明：
      verdex explain 文件 --id 编号
      "
    `);
  });

  test("tells what is open where no condition is: the terms of transition, an edition that is not there", () => {
    const because = (code: "TRANSITION_TERMS" | "EDITION_TEXT_NOT_BUNDLED", text: string) => ({
      result: answeredOf({
        assessments: [assessmentOf({ status: "needs-evidence", reasons: [{ code, text }] })],
      }),
    });
    const shown = table([
      because("TRANSITION_TERMS", "方案待证"),
      because("EDITION_TEXT_NOT_BUNDLED", "待复核"),
    ]);
    expect(shown).toContain("方案待证");
    expect(shown).toContain("待复核");
  });

  test("no line is wider than the terminal, at any width", () => {
    const long = answeredOf({ id: "NUMBER-".repeat(12) });
    for (const width of [60, 80, 100, 160]) {
      const lines = table([eligible, lacking, open, { result: long }], { width }).split("\n");
      expect(Math.max(...lines.map(displayWidth)), String(width)).toBeLessThanOrEqual(width);
    }
  });

  test("a record without an id is found by its line, and by its file where there are several", () => {
    expect(table([{ result: rejectedOf() }])).toMatch(/^#14 /m);
    expect(table([{ result: rejectedOf(), file: "b.jsonl" }])).toMatch(/^b\.jsonl #14 /m);
  });

  test("what a record holds cannot act on the terminal", () => {
    const wild = "光伏\u001b[31m\u0007\u202e电站\r\n第二行";
    const shown = table([{ result: answeredOf({ id: "L\u001b]0;x\u0007" }), record: { purpose: wild } }]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
    expect(shown.replaceAll("\n", "")).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
    expect(shown).toContain("光伏");
  });

  test("colours set decisions off and change no width", () => {
    const colours = table([eligible, lacking], { style: createStyle({ colours: true }) });
    expect(colours).toContain("\u001b[32m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences themselves
    expect(colours.replace(/\u001b\[\d+m/g, "")).toBe(table([eligible, lacking]));
  });

  test("readers of English get a summary behind the name", () => {
    const shown = table([eligible], { lang: "en", width: 160, summaryOf: () => "Example boilers." });
    expect(shown).toMatch(/1\.1 示例锅炉 \(2025\) Example .*\n +boilers\.$/m);
  });

  test("a run without records prints no table", () => {
    expect(table([])).toBe("");
  });

  test("widths are settled by the first rows and kept for the rest", () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ result: answeredOf({ id: `L-${at}` }) }));
    const lines = table(many)
      .split("\n")
      .filter((line) => line.startsWith("L-"));
    expect(lines).toHaveLength(100);
    expect(new Set(lines.map((line) => line.indexOf("绿色"))).size).toBe(1);
  });
});
