import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { displayWidth } from "../../src/report/display-width.js";
import { codePage } from "../../src/report/item-page.js";
import { resultPage } from "../../src/report/result-page.js";
import {
  answeredOf,
  assessmentOf,
  conditionOf,
  matchOf,
  rejectedOf,
  spanOf,
} from "../explain/sample-results.js";
import { demoTaxonomy } from "../search/demo-taxonomy.js";
import { plainPage } from "./plain-page.js";

const taxonomy = demoTaxonomy();

function itemPage(code: string, options = plainPage()): string {
  const explanation = explain(code, { taxonomy, lang: options.lang });
  if (!explanation) throw new Error(code);
  return codePage(explanation, options);
}

describe("the page of a code", () => {
  test("tells what counts, what does not, and how far it may be trusted", () => {
    expect(itemPage("1.1")).toMatchInlineSnapshot(`
      "1.1 示例锅炉
      1 示例门类
      示例目录（2025年版） demo-green@2025 · 示例〔2025〕1号 · 官方文本副本 · 2025-10-01 起施行
      已核对 · 示例文本

      行业与活动（2 行）
        0110  示例活动（示例行业） · √
            以下全部：
              - 效率不低于示例值
              - 符合示例标准（GB 1）
        0199  印刷有误的一行

      常见用语
        节能示例锅炉、冷凝示例锅炉、示例联产炉

      相似而不属于本条目
        - 燃煤示例锅炉：不在范围内

      版本对照
        来自 demo-green@2021
          - 1.9 示例锅炉（移入别类，名称一致，已核对）
      "
    `);
  });

  test("a proposal of the crosswalk is never shown as verified", () => {
    expect(itemPage("1.2")).toMatch(/1\.10 示例水泵.*未核对/);
    expect(itemPage("1.1")).toMatch(/1\.9 示例锅炉.*已核对/);
    expect(itemPage("1.3")).toMatch(/未核对/);
  });

  test("a group lists what it holds", () => {
    expect(itemPage("1")).toContain("1.3 示例风机");
  });
});

describe("the page of a result", () => {
  const record = { purpose: "采购冷凝示例锅炉\u001b[31m两台" };
  const result = answeredOf({
    assessments: [
      assessmentOf({
        status: "needs-evidence",
        reasons: [
          { code: "ITEM_FOUND", text: "资金用途属于 1.1 示例锅炉。" },
          { code: "CONDITIONS_UNKNOWN", text: "条目 1.1 有 1 项条件待证明。" },
        ],
        matches: [
          matchOf({
            spans: [spanOf(record, "purpose", "冷凝示例锅炉")],
            rows: [{ industry: "0110", activity: "示例活动", ghg: "enabling" }],
            conditions: [conditionOf({ standard: "GB 1" })],
          }),
          matchOf({ code: "1.2", name: "示例水泵", tier: "possible", industry: "unknown" }),
        ],
      }),
    ],
  });

  test("says what was decided, why, what is next, by which edition, on what words", () => {
    expect(resultPage(explain(result, { record, taxonomy }), plainPage())).toMatchInlineSnapshot(`
      "L-1  绿色·待补证据
        资金用途属于 1.1 示例锅炉。
        条目 1.1 有 1 项条件待证明。

      下一步
        - 提供证明材料：检测报告。

      国家绿色标准：绿色·待补证据
        《示例目录（2025年版）》（demo-green@2025，官方文本副本）
        示例理由。
        → 1.1 示例锅炉（确定，行业相符） 示例门类
          purpose：采购【冷凝示例锅炉】[31m两台
          依据的词：冷凝示例锅炉（目录用语）
          行：0110 示例活动，温室气体间接贡献（√）
          [待证明] 效率不低于示例值。 (GB 1)
            证明：检测报告
        相近的条目：
          - 1.2 示例水泵（可能） 示例门类

      判断日 2025-11-03 · 目录 sha256:0123456789ab · verdex 0.0.0
      "
    `);
  });

  test("keeps to the width and lets nothing act on the terminal", () => {
    for (const width of [60, 120]) {
      const page = resultPage(explain(result, { record, taxonomy }), plainPage({ width }));
      expect(page).not.toContain("\u001b");
      expect(Math.max(...page.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });

  test("shows the answers of all regimes, and advice once for the one that decided", () => {
    const national = assessmentOf();
    const local = assessmentOf({
      regime: "local-transition",
      catalogue: "demo-local",
      title: "示例地方目录",
      standing: "reference-profile",
      category: "transition",
      status: "needs-review",
      reasons: [{ code: "STANDING_NOT_DECISIVE", text: "只供参考。" }],
    });
    const page = resultPage(explain(answeredOf({ assessments: [national, local] })), plainPage());
    expect(page).toContain("国家绿色标准：绿色·符合");
    expect(page).toContain("地方转型标准：转型·待人工判断");
    expect(page).toContain("demo-local@2025，参考清单（非官方）");
    expect(page.match(/下一步/g)).toHaveLength(1);
    expect(page.match(/怎样会改变结论/g)).toHaveLength(1);
  });

  test("a rejected record names the place and the code", () => {
    const page = resultPage(explain(rejectedOf({ id: "L-9" })), plainPage());
    expect(page).toContain("L-9");
    expect(page).toContain("RECORD_NOT_JSON");
    expect(page).toContain("第 14 行");
    expect(page).toContain("第 74 列");
  });
});
