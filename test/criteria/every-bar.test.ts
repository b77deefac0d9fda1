import { describe, expect, it } from "vitest";
import type { Condition } from "../../src/catalogue/condition-schema.js";
import { type Asked, askedCondition } from "../../src/criteria/asked-condition.js";
import { toNumber } from "../../src/criteria/fraction.js";
import { judgeGrade } from "../../src/criteria/judge-grade.js";
import { judgeMeasure } from "../../src/criteria/judge-measure.js";
import { leavesOf } from "../../src/criteria/leaves-of.js";
import type { Figure } from "../../src/criteria/record-facts.js";
import { bundled, words } from "./criteria-engine.js";

const conditions = bundled.editions().flatMap(({ catalogue, edition }) =>
  (bundled.edition(catalogue, edition)?.items ?? [])
    .flatMap((item) => [item.conditions, ...(item.rows ?? []).map((r) => r.conditions)])
    .flatMap((tree) => (tree ? leavesOf(tree) : []))
    .map((condition) => ({
      key: `${catalogue}@${edition} ${condition.id}`,
      condition,
      asked: askedCondition(condition, words),
    })),
);

/** A figure under the very name the condition uses. */
const figure = ({ metric: name = "" }: Condition, stated: Partial<Figure>): Figure => {
  const { plain, metric } = words.figureName(name);
  return { name, plain, metric, source: "检测报告", ...stated };
};

const measured = (asked: Extract<Asked, { kind: "measure" }>, condition: Condition, value: number) =>
  judgeMeasure(asked, condition, [figure(condition, { value, unit: condition.unit ?? "1" })], words).map(
    (j) => j.status,
  );

/** Nothing is above 100 % of what is a share: such a figure is written wrongly and stays open. */
const isWhole = ({ metric }: Extract<Asked, { kind: "measure" }>, value: number): boolean =>
  value === 100 && words.names.entry(metric.ids[0] ?? "")?.most === 1;

const graded = (asked: Extract<Asked, { kind: "grade" }>, condition: Condition, text: string) =>
  judgeGrade(asked, condition, [figure(condition, { text })], words).map((j) => j.status);

describe("every threshold of every edition", () => {
  const bars = conditions.flatMap(({ key, condition, asked }) =>
    asked.kind === "measure" && typeof condition.value === "number"
      ? [{ key, condition, asked, value: condition.value }]
      : [],
  );
  const AT = { ">=": "met", "<=": "met", "==": "met", about: "met", ">": "unmet", "<": "unmet" } as const;

  it("decides a figure at its value", () => {
    expect(bars.length).toBeGreaterThan(150);
    const wrong = bars.flatMap(({ key, condition, asked, value }) => {
      const expected = asked.operator === "between" ? undefined : AT[asked.operator as keyof typeof AT];
      const found = measured(asked, condition, value);
      return found.length === 1 && found[0] === expected ? [] : [`${key}: ${found.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it("decides a figure just under and just over it, one way each", () => {
    const wrong = bars.flatMap(({ key, condition, asked, value }) => {
      const step = Math.max(Math.abs(value), 1) * 0.001;
      const under = measured(asked, condition, value - step)[0];
      const over = measured(asked, condition, value + step)[0];
      const isRight =
        asked.operator === ">=" || asked.operator === ">"
          ? under === "unmet" && over === "met"
          : asked.operator === "<=" || asked.operator === "<"
            ? under === "met" && over === "unmet"
            : asked.operator === "=="
              ? under === "unmet" && (over === "unmet" || isWhole(asked, value))
              : under !== "unmet" && over !== "unmet";
      return isRight ? [] : [`${key} ${asked.operator} ${value}: ${under} ${over}`];
    });
    expect(wrong).toEqual([]);
  });

  it("leaves a figure of another dimension open", () => {
    const wrong = bars.flatMap(({ key, condition, asked, value }) => {
      const unit = asked.unit.dimension === "money" ? "km" : "亿元";
      const [found] = judgeMeasure(asked, condition, [figure(condition, { value, unit })], words);
      return found?.status === "unknown" ? [] : [`${key}: ${found?.status}`];
    });
    expect(wrong).toEqual([]);
  });

  it("reads a range at both ends and outside them", () => {
    const ranges = conditions.flatMap(({ key, condition, asked }) =>
      asked.kind === "measure" && asked.operator === "between" ? [{ key, condition, asked }] : [],
    );
    const wrong = ranges.flatMap(({ key, condition, asked }) => {
      const [low = 0, high = 0] = asked.bars.map((bar) => toNumber(bar) / toNumber(asked.unit.factor));
      const found = [low, high, low - 0.001, high + 0.001].flatMap((v) => measured(asked, condition, v));
      return found.join() === "met,met,unmet,unmet" ? [] : [`${key}: ${found.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe("every grade of every edition", () => {
  const grades = conditions.flatMap(({ key, condition, asked }) =>
    asked.kind === "grade" && asked.grade.scale === "grade" && !asked.strict
      ? [{ key, condition, asked }]
      : [],
  );

  it("decides the grade that is asked and those beside it", () => {
    expect(grades.length).toBeGreaterThan(100);
    const wrong = grades.flatMap(({ key, condition, asked }) => {
      const { rank } = asked.grade;
      const isUp = words.names.entry(asked.metric.ids[0] ?? "")?.better === "higher";
      const worse = isUp ? rank - 1 : rank + 1;
      const at = graded(asked, condition, `${rank}级`);
      const below = worse < 1 ? ["unmet"] : graded(asked, condition, `${worse}级`);
      return at.join() === "met" && below.join() === "unmet" ? [] : [`${key}: ${at.join()} ${below.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  it("leaves a grade of another standard open, where one is named by its number", () => {
    const numbered = grades.filter(({ condition: { standard } }) =>
      [standard ?? []].flat().some((s) => /[A-Z]{2}(?:\/T)? ?\d{4,}/u.test(s)),
    );
    expect(numbered.length).toBeGreaterThan(50);
    const wrong = numbered.flatMap(({ key, condition, asked }) => {
      const stated = figure(condition, { text: "1级", scope: "GB 99999" });
      const [found] = judgeGrade(asked, condition, [stated], words);
      return found?.status === "unknown" && found.reason?.code === "STANDARD_DIFFERS" ? [] : [key];
    });
    expect(wrong).toEqual([]);
  });
});
