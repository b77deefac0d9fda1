import { describe, expect, test } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";

const { classify } = createClassifier({ taxonomy: bundledTaxonomy(), lang: "en" });

const green = (purpose: string) => {
  const result = classify({ id: "L-1", kind: "loan", purpose, approvedOn: "2025-11-03" });
  if (result.outcome === "rejected") throw new Error(result.error.message);
  const [assessment] = result.assessments;
  return { category: result.decision.category, code: assessment?.matches[0]?.code };
};

describe("vehicles that burn fuel", () => {
  test.each([
    "采购燃油公交车",
    "采购柴油公交车10辆",
    "购置20辆燃油公交车",
    "采购国六公交车30辆",
    "燃油公交车采购",
    "购买燃油车及充电桩",
  ])("are no green purchase: %s", (purpose) => {
    expect(green(purpose).category).not.toBe("green");
  });

  test.each([
    "以纯电动公交车替换燃油公交车",
    "以30辆纯电动公交车替换30辆燃油公交车",
    "燃油公交车更换为纯电动公交车",
    "20辆燃油公交更新为新能源公交",
    "采购新能源公交车替代原有50辆燃油公交车",
    "不采购燃油公交车，全部购置纯电动公交车",
    "燃油出租车更换为电动车",
    "采购纯电动公交车",
  ])("may be replaced, or left unbought: %s", (purpose) => {
    expect(green(purpose)).toEqual({ category: "green", code: "6.2.6" });
  });
});

describe("lorries that carry coal", () => {
  // the item names the drive of the lorry and no cargo
  test.each(["购买50辆电动货车运煤", "纯电动重卡用于煤炭短倒", "购置LNG重卡用于集装箱运输"])(
    "stay what they are by their drive: %s",
    (purpose) => {
      expect(green(purpose)).toEqual({ category: "green", code: "6.3.4" });
    },
  );

  test("coal that moves to rail stays green as well", () => {
    expect(green("公转铁煤炭运输")).toEqual({ category: "green", code: "6.2.9" });
  });
});
