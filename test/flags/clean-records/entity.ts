import { industryOf } from "./industry-of.js";
import { has, type Plan, type Sections } from "./plan.js";

const BORROWERS = [
  "某能源发展有限公司",
  "某城市建设有限公司",
  "某水务有限公司",
  "某交通建设有限公司",
  "某装备制造有限公司",
];

/** The borrower: every question about it is answered, mostly by an empty list. */
export const entityOf = (plan: Plan): Sections => {
  const { index, product, use, region } = plan;
  const works = product.sort === "linked" || product.sort === "transition";
  return {
    id: `91140000${String(index).padStart(10, "0")}`,
    name: works ? "某材料股份有限公司" : BORROWERS[index % BORROWERS.length],
    industry: industryOf(plan),
    industryName: "见统计代码",
    mainBusiness: "建设、生产与经营",
    region,
    group: ["某某甲有限公司", "某某乙有限公司"],
    isListed: false,
    isBondIssuer: product.kind === "bond",
    keyDischarger: has(plan, "discharger"),
    controlListStatus: "none",
    greenList: [],
    emissionsTotal: { value: 900_000, unit: "tCO2" },
    fossilRevenueShare: 0,
    revenueSplit: [{ activity: "主营业务", industry: use.industry, share: 1 }],
    mandates: [],
    supplyChain: has(plan, "forest-goods") ? ["大豆"] : [],
    penalties: has(plan, "past-penalty") ? [PENALTY] : [],
    misuseHistory: has(plan, "past-misuse")
      ? [{ date: plan.days.eia, description: "贷款资金转入理财账户", cured: true }]
      : [],
  };
};

/** Paid, small and long put right. */
const PENALTY = {
  kind: "罚款",
  date: "2016-05-12",
  amount: 30_000,
  authority: "某市生态环境局",
  description: "固废台账不规范",
  corrected: true,
  correctedOn: "2016-07-01",
};
