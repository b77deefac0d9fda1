import { classesOf } from "./class-codes.js";
import { later } from "./days.js";
import { industryOf } from "./industry-of.js";
import { greenShareOf } from "./instrument.js";
import { has, type Plan, type Sections } from "./plan.js";

/** The project with its papers. */
export const projectOf = (plan: Plan): Sections => {
  const { product, use, money, days, region } = plan;
  return {
    ...(product.kind !== "bond" || !has(plan, "projects") ? { id: projectId(plan) } : {}),
    name: "某某项目",
    industry: industryOf(plan),
    region,
    country: "中国",
    stage: has(plan, "in-operation") ? "已投产运营" : "在建",
    activityMode: use.mode,
    technology: use.technology ?? [],
    fuel: use.fuel ?? [],
    ...(use.capacity && { capacity: use.capacity }),
    ...(use.output && { output: use.output }),
    totalCost: money.cost,
    equity: money.equity,
    metrics: use.carbon ? [{ name: "年二氧化碳减排量", value: carbonCut(plan), unit: "tCO2" }] : [],
    ...papers(plan),
    planListing: [],
    siteOverlaps: has(plan, "land") ? ["占用林地12公顷"] : ["不涉及"],
    penalties: [],
    isNewBuild: product.sort === "green" && use.mode.includes("建设"),
    constructionStartedOn: days.started,
    baselineEmissions: { value: 2_400_000, unit: "tCO2" },
    paybackYears: 6,
    jobsLost: 0,
    governmentSupport: [],
    hostPermits: [],
    internationalStandard: [],
    codes: classesOf(plan),
    ...(product.kind === "bond" && { entity: "某项目公司" }),
  };
};

export const projectId = ({ index }: Pick<Plan, "index">): string =>
  `P-2025-${String(index).padStart(3, "0")}`;

/** Yearly cut of the whole project. */
export const carbonCut = ({ use, index }: Plan): number =>
  use.output ? Math.round(use.output.value * 0.5) : 8_000 + index * 10;

/** The part of the cut that this product pays for. */
export const financedCut = (plan: Plan): number => Math.floor(carbonCut(plan) * shareFinanced(plan));

/** Rounded down, so that what is rounded never claims more than was paid for. */
export const shareFinanced = (plan: Plan): number =>
  Math.floor(((plan.money.amount * greenShareOf(plan)) / plan.money.cost) * 1000) / 1000;

/** Figures are told for what is financed: money for general purposes has none. */
export const tellsBenefit = (plan: Plan): boolean =>
  plan.use.carbon === true &&
  (plan.product.sort === "green" || plan.product.sort === "transition" || has(plan, "green-lines"));

const papers = (plan: Plan): Sections => {
  const { eia, approved } = plan.days;
  const runs = has(plan, "in-operation");
  const valid = { validFrom: later(approved, -400), validTo: later(approved, 700) };
  return {
    eiaConclusion: "环境影响可行",
    permits: [
      { kind: "环评批复", name: "关于某项目环境影响报告表的批复", number: "环审字12号", issuedOn: eia },
      ...(runs ? [{ kind: "竣工环境保护验收意见", issuedOn: later(eia, 500) }] : []),
      ...(runs ? [{ kind: "排污许可证", ...valid }] : []),
    ],
    landPermits: has(plan, "land")
      ? [{ kind: "使用林地审核同意书", issuedOn: eia }]
      : [{ kind: "建设用地批准书", issuedOn: eia }],
    certificates: [{ kind: "型式检验证书", name: "主要设备型式检验证书", ...valid }],
    evidence: [{ kind: "可行性研究报告", issuedOn: eia }],
  };
};
