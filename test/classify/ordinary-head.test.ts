import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";

const taxonomy = bundledTaxonomy();
const chinese = createClassifier({ taxonomy });
const english = createClassifier({ taxonomy, lang: "en" });
const record = (purpose: string) => ({ id: "h", kind: "loan", purpose, approvedOn: "2025-11-03" });
const decisionOf = (input: object, by = chinese) => {
  const result = by.classify(input);
  if (result.outcome !== "answered") throw new Error(result.error.message);
  return result.decision;
};
const decide = (purpose: string) => decisionOf(record(purpose));

describe("the last thing a phrase names", () => {
  it.each([
    ["光伏电站运维人员公寓建设", "公寓"],
    ["支付风电场诉讼赔偿款", "赔偿款"],
    ["储能电站项目经理购买私家车", "私家车"],
    ["抽水蓄能电站民工宿舍2栋、围墙", "宿舍"],
    ["风电场明信片印刷", "明信片"],
    ["申购光伏电站指数基金", "指数基金"],
    ["光伏电站路步行街改造", "步行街"],
  ])("%s is for the %s", (purpose, found) => {
    const decision = decide(purpose);
    expect(decision).toMatchObject({ category: "undetermined", status: "needs-review" });
    expect(decision.reasons[0]).toMatchObject({ code: "ORDINARY_HEAD" });
    expect(decision.reasons[0]?.text).toContain(`“${found}”`);
  });

  it.each([
    "光伏电站设备费",
    "支付光伏电站项目工程施工费用",
    "光伏组件用于学校",
    "学校、宿舍屋顶光伏电站建设",
    "超低能耗住宅小区开发建设",
    "采煤沉陷区居民避险搬迁安置住房建设",
    "充电站土地租金及设备采购",
    "光伏电站和风电场建设",
  ])("%s: the words of the item are the thing, or its own", (purpose) => {
    expect(decide(purpose).reasons.map(({ code }) => code)).not.toContain("ORDINARY_HEAD");
  });

  it("holds for transition lists as well", () => {
    const decision = decisionOf(record("烧结烟气循环改造工人退休补偿金"));
    expect(decision).toMatchObject({ category: "transition", status: "needs-review" });
    expect(decision.reasons[0]).toMatchObject({ code: "ORDINARY_HEAD" });
  });

  it("is told in English", () => {
    const [reason] = decisionOf(record("光伏电站运维人员公寓建设"), english).reasons;
    expect(reason?.text).toContain('only describe "公寓"');
  });
});

describe("what is bought behind the words of an item", () => {
  it.each(["光伏电站业主购置办公屏风两套", "风电场村民更换路灯杆", "储能电站法人购买茶杯垫"])(
    "%s is for something no item names",
    (purpose) => {
      expect(decide(purpose)).toMatchObject({
        status: "needs-review",
        reasons: [{ code: "OBJECT_NOT_NAMED" }],
      });
    },
  );

  it.each(["光伏电站购置逆变器", "城镇污水处理厂采购药剂", "光伏组件采购后转售", "储能电站收购"])(
    "%s stays green",
    (purpose) => {
      expect(decide(purpose).category).toBe("green");
    },
  );

  it("is not asked of a borrower in the very business", () => {
    const decision = decisionOf({
      ...record("地铁4号线增购A型车22列"),
      entity: { industryName: "城市轨道交通" },
    });
    expect(decision.category).toBe("green");
  });
});

describe("a place in front of 的", () => {
  it("does not hide the thing behind it", () => {
    expect(decide("建设位于浙江省舟山市的光伏电站项目").category).toBe("green");
  });

  it("is no use of funds itself", () => {
    expect(decide("装修位于光伏电站园区的饺子铺").category).not.toBe("green");
  });
});
