import { describe, expect, test } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { ruleHeadsOf, ruleOf } from "../../src/flags/rules-of.js";
import { ruleParts } from "../../src/report/rule-parts.js";
import { sourceText, unitText } from "../../src/report/rule-words.js";

const taxonomy = bundledTaxonomy();
const rules = ruleHeadsOf(taxonomy).flatMap((head) => ruleOf(taxonomy, head) ?? []);

describe("the page of a rule", () => {
  test("tells how documents were read, and in what numbers are, in Chinese", () => {
    const lines = rules.flatMap((rule) =>
      ruleParts(rule, "zh")
        .filter(({ heading }) => heading === "依据" || heading === "参数")
        .flatMap((part) => part.lines),
    );
    expect(lines.length).toBeGreaterThan(100);
    const ours =
      /design choice|[；（](primary|secondary|mirror|own|recalled|reprint)[；(]|mirror_of|\d (days|months|years|share|bp|findings)（/;
    expect(lines.filter((line) => ours.test(line))).toEqual([]);
  });

  test("asks for no article where no document is behind a rule", () => {
    const rule = rules.find(({ id }) => id === "required-fact-missing");
    const basis = rule && ruleParts(rule, "zh").find(({ heading }) => heading === "依据");
    expect(basis?.lines).toEqual(["本项目的设计选择（无文件）：产品文件的完整性与可检查性"]);
  });

  test("keeps remarks and signs as they are written", () => {
    expect(sourceText("mirror_of_text (read up to 2.1)", "zh")).toBe("原文的转载副本 (read up to 2.1)");
    expect(sourceText("press summary", "zh")).toBe("press summary");
    expect(unitText("gce/kWh", "zh")).toBe("gce/kWh");
    expect(unitText("months", "zh")).toBe("个月");
    expect(unitText("months", "en")).toBe("months");
  });
});
