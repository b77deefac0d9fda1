import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { usesOfMoney } from "../../src/flags/uses-of-money.js";

const { isRefinancing, isWorkingCapital } = usesOfMoney(bundledTaxonomy());

describe("usesOfMoney", () => {
  it.each([
    "补充流动资金",
    "补流",
    "不超过3亿元补充流动资金",
    "不超过30%补充流动资金",
    "不用于流动资金的部分建风电、其余用于流动资金",
    "未来日常经营周转",
    "General corporate purposes",
  ])("%s is working capital", (use) => {
    expect(isWorkingCapital({ use })).toBe(true);
    expect(isWorkingCapital({ purposeType: use })).toBe(true);
  });

  it.each([
    "不用于补充流动资金",
    "无需补充流动资金",
    "非流动资金贷款",
    "河道生态补流工程",
    "地下水回补流域治理",
  ])("%s is none", (use) => {
    expect(isWorkingCapital({ use })).toBe(false);
    expect(isWorkingCapital({ purposeType: use })).toBe(false);
  });

  it.each(["不少于5亿元偿还银行贷款", "偿付到期债券", "兑付到期中期票据", "还本付息"])(
    "%s repays debt",
    (use) => {
      expect(isRefinancing({ use })).toBe(true);
    },
  );

  it("a denied repayment is none", () => {
    expect(isRefinancing({ use: "不用于偿还贷款" })).toBe(false);
  });
});
