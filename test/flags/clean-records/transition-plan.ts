import type { Plan, Sections } from "./plan.js";

/** A plan with all its elements. */
export const transitionPlanOf = ({ use, days }: Plan): Sections => {
  const year = Number(days.approved.slice(0, 4));
  const { intensity } = use;
  const figure = (value: number | undefined) => ({ value, unit: intensity?.unit });
  return {
    ...(use.standard !== undefined && { standardId: use.standard, standardScope: ["全国"] }),
    planElements: ["基准年", "目标", "路径", "投资计划", "治理", "披露"],
    baseline: {
      year: year - 1,
      emissions: { value: 900_000, unit: "tCO2" },
      description: "上一年度核查结果",
    },
    targets: [...steps(year), NET_ZERO],
    capex: [{ name: "节能降碳改造", year: year + 1, amount: 80_000_000, measures: ["设备改造", "燃料替代"] }],
    governance: "董事会战略委员会",
    disclosureCommitment: "每年披露排放与核查结果",
    ...(intensity && {
      entityKpi: figure(intensity.after),
      entryValue: figure(intensity.entry),
      advancedValue: figure(intensity.advanced),
    }),
    safeguards: { dnsh: "已逐项测试，无重大损害", justTransition: "不涉及裁员，员工全部留用" },
  };
};

/** Figures of the plant before and after: the same capacity, less emissions, an end in sight. */
export const plantOf = ({ use }: Plan): Sections => ({
  capacityBefore: { value: 1_800_000, unit: "t" },
  capacityAfter: { value: 1_800_000, unit: "t" },
  emissionsBefore: { value: 900_000, unit: "tCO2" },
  emissionsAfter: { value: 820_000, unit: "tCO2" },
  intensityBefore: { value: use.intensity?.before ?? 1, unit: use.intensity?.unit ?? "tCO2/t" },
  intensityAfter: { value: use.intensity?.after ?? 0.9, unit: use.intensity?.unit ?? "tCO2/t" },
  assetLifeEnd: "2052",
  retrofitPath: "2038年前完成碳捕集改造，否则退出",
  isNewBuild: false,
});

const steps = (year: number): readonly Sections[] =>
  [2, 4].map((at) => ({
    name: "二氧化碳排放总量",
    year: year + at,
    value: 900_000 - at * 40_000,
    unit: "tCO2",
    basis: "absolute",
    description: "按现有产能与改造计划测算",
  }));

const NET_ZERO = {
  name: "净零排放",
  year: 2049,
  value: 0,
  unit: "tCO2",
  basis: "absolute",
  description: "与本省路线图一致",
};
