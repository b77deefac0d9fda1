import { later } from "./days.js";
import { has, type Plan, type Sections } from "./plan.js";
import { financedCut, shareFinanced, tellsBenefit } from "./project.js";

/** Benefits, measurements and reviews. */
export const evidenceOf = (plan: Plan): Sections => ({
  benefits: tellsBenefit(plan) ? [benefitOf(plan)] : [],
  evidence: {
    grade: 2,
    date: later(plan.days.approved, -30),
    ...(has(plan, "laboratory") && {
      reports: reports(plan),
      series: [{ name: "烟气流量", unit: "m3/h", values: readings }],
    }),
  },
  review: [reviewOf(plan)],
});

const benefitOf = (plan: Plan): Sections => ({
  indicator: "年二氧化碳减排量",
  value: financedCut(plan),
  unit: "tCO2",
  period: `${plan.days.approved.slice(0, 4)}年`,
  method: "绿色项目环境效益测算方法",
  baseline: "同等电量或热量由区域平均水平供应",
  factorYear: Number(plan.days.approved.slice(0, 4)) - 2,
  factorSource: "全国电力平均二氧化碳排放因子",
  shareFinanced: shareFinanced(plan),
  attributeClaims: plan.use.capacity ? ["绿色电力证书由项目公司自持，未出售"] : [],
});

const reviewOf = ({ index, days, product }: Plan): Sections => ({
  provider: "某评估认证有限公司",
  date: has({ product }, "relabelled") ? later(days.drawn, 40) : later(days.approved, -10),
  covers: product.kind === "bond" ? ["发行前评估", "存续期跟踪"] : ["贷款用途"],
  registeredWithGbsc: true,
  relationToClient: "无关联关系",
  otherServices: index % 2 === 0 ? [] : ["信用评级"],
});

/** Monthly samples, each received and tested on its own days. */
const reports = ({ days }: Plan): readonly Sections[] =>
  Array.from({ length: 6 }, (_, month) => {
    const sampledOn = later(days.approved, -400 + month * 30);
    return {
      number: `JC-${1001 + month}`,
      laboratory: "某检测有限公司",
      sampledOn,
      receivedOn: later(sampledOn, 1),
      testedOn: later(sampledOn, 3),
      issuedOn: later(sampledOn, 8),
      qrOrSeal: true,
    };
  });

/** A meter that moves and never repeats itself. */
const readings = Array.from({ length: 48 }, (_, hour) => 1000 + ((hour * hour * 7) % 331) + hour / 4);
