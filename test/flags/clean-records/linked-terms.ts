import { later } from "./days.js";
import type { Plan, Sections } from "./plan.js";

const KPI = "单位产品二氧化碳排放";

/** Targets beyond the trend of five years, looked at every year, with a price for missing them. */
export const linkedTermsOf = (plan: Plan): Sections => {
  const { days } = plan;
  const year = Number(days.approved.slice(0, 4));
  return {
    kpis: [
      {
        name: KPI,
        definition: "范围一与范围二排放总量除以产品产量",
        scope: "公司合并口径",
        unit: "tCO2/t",
        method: "温室气体排放核算与报告国家标准",
        baselineYear: year - 1,
        baselineValue: 1,
        coveredEmissions: { value: 840_000, unit: "tCO2" },
        history: [1.04, 1.03, 1.02, 1.01, 1].map((value, at) => ({ year: year - 5 + at, value })),
      },
    ],
    spts: [0.93, 0.89, 0.85, 0.81].map((value, at) => ({
      kpi: KPI,
      value,
      unit: "tCO2/t",
      date: `${year + 1 + at}-12-31`,
    })),
    observations: [1, 2, 3, 4].map((at) => ({ date: `${year + at}-12-31`, kpi: KPI })),
    benchmark: { value: 0.97, unit: "tCO2/t" },
    stepBpUp: 25,
    stepBpDown: 15,
    stepEffectiveOn: later(days.approved, 730),
    fallbackClause: "未按期提交验证报告或结论不明确的，视为未达标",
    verification: [{ provider: "某评估认证有限公司", frequency: "每年", lastOn: later(days.asked, -60) }],
  };
};

/** Beside it, how much of the goods from cleared land can be traced. */
export const traceable = (plan: Plan): Sections => {
  const { kpis, spts } = linkedTermsOf(plan) as { kpis: Sections[]; spts: Sections[] };
  const year = Number(plan.days.approved.slice(0, 4));
  const name = "大豆可追溯比例";
  const history = [0.4, 0.41, 0.42, 0.43, 0.44].map((value, at) => ({ year: year - 5 + at, value }));
  return {
    kpis: [
      ...kpis,
      {
        name,
        definition: "可追溯到产地的采购量除以采购总量",
        scope: "公司合并口径",
        unit: "比例",
        method: "采购台账",
        baselineYear: year - 1,
        baselineValue: 0.44,
        history,
      },
    ],
    spts: [...spts, { kpi: name, value: 0.7, unit: "比例", date: `${year + 2}-12-31` }],
  };
};
