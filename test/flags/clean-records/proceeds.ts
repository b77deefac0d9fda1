import { later } from "./days.js";
import { industryOf } from "./industry-of.js";
import { greenShareOf } from "./instrument.js";
import { has, type Plan, type Sections } from "./plan.js";
import { projectId } from "./project.js";

/** The uses of the money, paid one after the other. */
interface Line {
  readonly use: string;
  readonly amount: number;
  readonly industry: string;
  readonly purposeType: string;
  readonly payee: string;
  readonly paidOn: string;
  readonly code?: string;
  readonly projectId?: string;
}

export const proceedsOf = (plan: Plan): Sections => {
  const { index, money, days } = plan;
  return {
    lines: linesOf(plan),
    unallocated: money.idle,
    accountRef: `ZH-${index}`,
    ...(index % 2 === 0 && { ledgerRef: `TZ-${index}` }),
    idlePlacements:
      money.idle > 0
        ? [
            {
              kind: "协定存款",
              amount: money.idle,
              from: later(days.drawn, 5),
              to: later(days.drawn, 200),
              disclosed: true,
            },
          ]
        : [],
    plan: [{ date: later(days.drawn, 60), allocated: money.spent, unallocated: money.idle }],
  };
};

/** Equipment and works of one project; what is not green is named as such and bears no code. */
export const linesOf = (plan: Plan): readonly Line[] => {
  const { product, use, days, money } = plan;
  const shared = { industry: industryOf(plan), purposeType: "项目建设" };
  const green = product.sort === "green" || has(plan, "green-lines");
  const tie = product.sort === "green" || product.sort === "transition" || green;
  const coded = green && use.code !== undefined ? { code: use.code } : {};
  const share = green ? greenShareOf(plan) : 1;
  const first = Math.round(money.spent * share * 0.62);
  const second = Math.round(money.spent * share) - first;
  const rest = money.spent - first - second;
  const at = (n: number) => ({
    ...shared,
    paidOn: later(days.drawn, 12 * n),
    ...(tie
      ? { projectId: n === 2 && has(plan, "projects") ? `${projectId(plan)}-2` : projectId(plan) }
      : {}),
    ...coded,
  });
  if (!tie)
    return [
      {
        ...shared,
        purposeType: "流动资金",
        use: "采购原材料",
        amount: money.spent,
        payee: "某贸易有限公司",
        paidOn: later(days.drawn, 12),
      },
    ];
  return [
    { ...at(1), use: "主要设备购置", amount: first, payee: "某设备有限公司" },
    has(plan, "refinancing")
      ? {
          ...at(2),
          use: "偿还项目前期银行借款",
          purposeType: "再融资",
          amount: second,
          payee: "某银行某支行",
        }
      : { ...at(2), use: "建筑安装工程", amount: second, payee: "某建工有限公司" },
    ...(rest > 0
      ? [
          {
            ...shared,
            use: "厂前区办公楼建设",
            amount: rest,
            payee: "某建工有限公司",
            paidOn: later(days.drawn, 40),
            projectId: projectId(plan),
          },
        ]
      : []),
  ];
};

export const paymentsOf = (plan: Plan): readonly Sections[] =>
  linesOf(plan).map(({ use, amount, payee, paidOn }, at) => {
    const own = has(plan, "affiliate") && at === 1;
    return {
      date: paidOn,
      amount,
      payee: own ? "某某甲有限公司" : payee,
      payeeIndustry: "4710",
      affiliate: own,
      purpose: `支付${use}款`,
    };
  });
