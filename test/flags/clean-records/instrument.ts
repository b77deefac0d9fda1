import { later } from "./days.js";
import { has, type Plan, type Sections } from "./plan.js";

const TYPES = { green: "项目贷款", transition: "项目贷款", linked: "流动资金", plain: "流动资金" } as const;

export const instrumentOf = (plan: Plan): Sections => {
  const { product, days, money, use } = plan;
  const purpose =
    product.sort === "linked" && !has(plan, "green-lines")
      ? "补充流动资金，用于采购原材料、支付能源费用与日常周转，不用于项目建设"
      : use.purpose;
  return {
    name: product.kind === "bond" ? `2025年度第${plan.index}期债券` : "固定资产借款合同",
    purpose:
      product.sort === "plain"
        ? "补充流动资金，用于采购原材料、支付物流费用与职工薪酬等日常经营周转"
        : purpose,
    purposeType: has(plan, "green-lines") ? "项目贷款" : TYPES[product.sort],
    amount: money.amount,
    currency: "CNY",
    ...(plan.product.sort === "green" || has(plan, "green-lines") ? { greenShare: greenShareOf(plan) } : {}),
    maturesOn: days.matures,
    signedOn: later(days.approved, 5),
    contractNumber: `HT-${plan.index}`,
    ...(product.label === "" ? {} : { labels: [product.label] }),
    ...(product.kind === "bond" ? bondDays(plan) : loanDays(plan)),
    pricing: { rate: 0.031, benchmark: "5年期LPR", spreadBp: -40 },
  };
};

/** What of the money is claimed to be green. */
export const greenShareOf = (plan: Plan): number => {
  if (has(plan, "mixed") || has(plan, "green-lines")) return 0.6;
  return 1;
};

const bondDays = ({ days }: Plan): Sections => ({
  filedOn: later(days.approved, -40),
  registeredOn: days.approved,
  issuedOn: days.drawn,
  labelledOn: days.drawn,
  venue: "银行间市场",
});

const loanDays = (plan: Plan): Sections => ({
  approvedOn: plan.days.approved,
  firstDrawdownOn: plan.days.drawn,
  labelledOn: has(plan, "relabelled") ? later(plan.days.drawn, 60) : plan.days.approved,
  balance: plan.money.amount,
});
