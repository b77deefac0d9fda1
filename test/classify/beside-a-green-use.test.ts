import { describe, expect, it } from "vitest";
import { answer } from "./record-of.js";

const approvedOn = "2025-11-03";
const codes = (reasons: readonly { readonly code: string }[]): string[] => reasons.map((r) => r.code);

describe("what stands beside a green use", () => {
  it.each([
    ["建设光伏电站和高尔夫球场", "高尔夫球场"],
    ["光伏电站、厂房、宿舍建设", "厂房"],
  ])("ask for the amounts where an ordinary thing stands beside it: %s", (purpose, found) => {
    const { decision } = answer({ purpose, approvedOn });
    expect(decision).toMatchObject({ category: "green", status: "needs-evidence", code: "4.2.2" });
    expect(decision.reasons.find(({ code }) => code === "ORDINARY_USE")?.text).toContain(found);
    const split = { instrument: { greenShare: 0.6 } };
    expect(codes(answer({ purpose, approvedOn, ...split }).decision.reasons)).not.toContain("ORDINARY_USE");
  });

  it.each(["建设光伏电站及配套道路", "办公楼、宿舍屋顶光伏电站", "光伏组件、支架采购和建安费"])(
    "ask for none where it is a part of it or the place it stands in: %s",
    (purpose) => {
      expect(codes(answer({ purpose, approvedOn }).decision.reasons)).not.toContain("ORDINARY_USE");
    },
  );

  it.each([
    ["光伏项目前期费用及归还股东借款", "4.2.2", "股东借款"],
    ["风电场建设和偿还其他项目贷款", "4.2.1", "偿还其他项目贷款"],
    ["用于风电项目建设、偿还公司有息债务及补流", "4.2.1", "补流"],
  ])("ask for the amounts where debts of others are paid as well: %s", (purpose, code, found) => {
    const { decision } = answer({ purpose, approvedOn });
    expect(decision).toMatchObject({ category: "green", status: "needs-evidence", code });
    expect(decision.reasons.find((reason) => reason.code === "WORKING_CAPITAL")?.text).toContain(found);
  });

  it.each(["生物质与煤耦合发电", "秸秆与煤混烧热电联产", "垃圾焚烧发电厂掺煤混烧"])(
    "leave to a person what burns coal beside it: %s",
    (purpose) => {
      const { decision } = answer({ purpose, approvedOn, labels: ["green-loan"] });
      expect(decision).toMatchObject({ status: "needs-review", code: null });
    },
  );

  it("take what is only called after a green thing for no use of it", () => {
    const forms: readonly ((thing: string) => string)[] = [
      (thing) => `${thing}广告宣传费用`,
      (thing) => `购买${thing}概念股票`,
      (thing) => `${thing}题材电影拍摄`,
      (thing) => `${thing}模型玩具生产`,
      (thing) => `支付${thing}门店租金`,
      (thing) => `${thing}行业研究报告印刷`,
      (thing) => `认购${thing}主题基金`,
      (thing) => `${thing}旁酒店建设`,
      (thing) => `${thing}拆除后建设商场`,
      (thing) => `以${thing}名义采购钢材`,
      (thing) => `采购汽油，供${thing}车队使用`,
      (thing) => `采购钢材，后续再考虑${thing}`,
      (thing) => `原拟${thing}，现变更为采购钢材`,
      (thing) => `老板曾做${thing}，现开饭店`,
      (thing) => `对标${thing}，建设普通厂房`,
      (thing) => `像${thing}一样环保的普通砖厂`,
      (thing) => `二期再建${thing}，本期建设商业中心`,
      (thing) => `${thing}企业担保，借款用于开超市`,
      (thing) => `从${thing}企业采购普通钢材转售`,
    ];
    for (const thing of [
      "风力发电场",
      "智能电网",
      "生物质发电",
      "抽水蓄能电站",
      "超低能耗建筑",
      "污水处理厂",
    ])
      for (const form of forms) {
        const { decision } = answer({ purpose: form(thing), approvedOn });
        const isGreen = decision.category === "green" && decision.status !== "needs-review";
        expect(isGreen, form(thing)).toBe(false);
      }
  });

  it.each(["钢厂储热职工食堂建设", "购买钢厂储热概念股票", "采购焦煤，用于钢厂储热"])(
    "leave to a person what no catalogue has, transition included: %s",
    (purpose) => {
      const { decision } = answer({ purpose, approvedOn, labels: ["transition-loan"] });
      expect(["needs-review", "not-covered"]).toContain(decision.status);
    },
  );

  it.each([
    "Wind farm and a casino hotel",
    "Wind farm staff canteen",
    "Purchase of shares in a wind power company",
    "Fuel purchase for the wind farm fleet",
    "Hotel next to a wind farm",
    "Company formerly operated wind farms; loan for steel purchase",
    "The borrower is a wind farm operator; proceeds for trading of copper",
    "Demolition of a wind farm to build a shopping centre",
    "Solar power plant may be considered later; now purchase of cement",
  ])("read English as carefully: %s", (purpose) => {
    const { decision } = answer({ purpose, approvedOn });
    expect(["needs-review", "not-covered"]).toContain(decision.status);
  });

  it("keep green what such words only stand beside", () => {
    for (const [purpose, code] of [
      ["废弃采石场生态修复", "5.3.4"],
      ["燃煤锅炉拆除后建设空气源热泵供暖", "6.5.3"],
      ["采购柴油车替换为纯电动公交车", undefined],
      ["原拟购买柴油重卡，现改为购置新能源重卡20台", "6.3.4"],
    ] as const) {
      const { decision } = answer({ purpose, approvedOn });
      expect(decision.category, purpose).toBe("green");
      if (code !== undefined) expect(decision.code, purpose).toBe(code);
    }
  });
});
