import { later } from "./days.js";
import { has, type Plan, type Sections } from "./plan.js";

/** What was published by the day that is asked about. */
export const disclosuresOf = (plan: Plan): Sections => ({
  fields: [
    "募集资金使用情况",
    "项目遴选标准与评估流程",
    "所投项目应对气候变化、生态环境保护情况",
    "二氧化碳减排量",
    "发电量与节约标准煤量",
    "二氧化硫、氮氧化物与烟尘削减量",
  ],
  allocated: plan.money.spent,
  fees: plan.money.fees,
  ...(has(plan, "refinancing") && { refinancingShare: 0.38, lookBackMonths: 24 }),
  publications: publications(plan),
});

const publications = (plan: Plan): readonly Sections[] => {
  const { approved, asked } = plan.days;
  const out: Sections[] = [];
  for (let year = Number(approved.slice(0, 4)) - 1; year <= Number(asked.slice(0, 4)); year += 1) {
    out.push(
      { kind: "环境信息依法披露报告", period: `${year}`, publishedOn: `${year + 1}-03-10` },
      { kind: "半年度报告", period: `${year}年上半年`, publishedOn: `${year}-08-21` },
      { kind: "年度报告", period: `${year}年`, publishedOn: `${year + 1}-04-18` },
    );
  }
  return out.filter(({ publishedOn }) => String(publishedOn) <= later(asked, 0));
};
