import { has, type Plan, type Sections } from "./plan.js";
import { tellsBenefit } from "./project.js";

/** Documents that say what is so, with figures, years and methods. */
export const textsOf = (plan: Plan): Sections => {
  const { amount } = plan.money;
  const year = plan.days.approved.slice(0, 4);
  const land = has(plan, "land") ? "项目占用林地12公顷，已取得使用林地审核同意书。" : "";
  return {
    claims: [
      tellsBenefit(plan)
        ? "年二氧化碳减排量经第三方核查，按照核算指南计算"
        : "按照绿色金融支持项目目录条目披露用途",
    ],
    text: {
      marketing: [`项目总投资${plan.money.cost}元，资金用途与账户信息可在本行营业网点查询。`],
      prospectus: [`本次贷款金额${amount}元，资金存放于专用账户。报告期内无行政处罚。${land}`],
      review: [`评估报告：发行规模${amount}元，用途与材料一致。`],
      report: has(plan, "long-report")
        ? longReport(year, land)
        : [`${year}年项目按计划推进，累计支付${plan.money.spent}元。${land}`],
    },
  };
};

/** A yearly report with many sentences on climate, each of them with a year, a place or a figure. */
const longReport = (year: string, land: string): readonly string[] => [
  land,
  ...Array.from({ length: 34 }, (_, at) =>
    at % 3 === 0
      ? `公司承诺到${Number(year) + 1 + (at % 4)}年较${Number(year) - 1}年基准降低单位产品能耗${2 + at}%，测算依据为核算指南。`
      : `${year}年第${at}号机组能耗为${300 - at}千瓦时，已按国家标准核算。`,
  ),
];
