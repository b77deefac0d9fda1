import { later } from "./days.js";
import { traceable } from "./linked-terms.js";
import type { Plan, Sections } from "./plan.js";
import { projectId } from "./project.js";
import { transitionPlanOf } from "./transition-plan.js";

/** What some products bring besides, by the name in `products.yaml`. Sections are merged into the record. */
export const extras: Readonly<Record<string, (plan: Plan) => Sections>> = {
  refinancing: ({ index, days, money }) => ({
    originalDebt: [
      {
        drawnOn: later(days.approved, -500),
        projectId: projectId({ index }),
        purpose: "项目前期借款",
        outstanding: money.spent,
      },
    ],
  }),
  overseas: ({ days }) => ({
    project: {
      country: "老挝",
      hostPermits: ["环境影响评价许可", "土地使用许可", "职业健康和安全许可"].map((kind) => ({
        kind,
        issuedOn: days.eia,
      })),
      internationalStandard: ["赤道原则", "国际金融公司绩效标准"],
    },
  }),
  pool: ({ index }) => ({ asset: { id: `ZC-${index}`, poolIds: [`ZCC-${index}`], transferred: true } }),
  rights: ({ index }) => ({
    reporting: { rightsFlag: true, rightsClass: "碳排放权" },
    asset: { id: `PE-${index}`, poolIds: [], transferred: false },
  }),
  bill: ({ index, days }) => ({
    bill: {
      drawer: "某能源发展有限公司",
      payee: "某设备有限公司",
      goods: ["主要设备"],
      contractRefs: [`CG-${index}`],
      invoiceRefs: [`FP-${index}`],
    },
    instrument: { policyTools: ["再贴现"] },
    treasury: {
      deposits: [{ date: later(days.drawn, -2), kind: "保证金存款", amount: 500_000, rate: 0.013 }],
    },
  }),
  cerf: ({ money }) => ({
    instrument: { policyTools: ["碳减排支持工具"], policyToolAmount: money.amount * 0.6 },
    bank: {
      cerf: {
        projects: 12,
        loanAmount: 9_600_000_000,
        weightedRate: 0.0325,
        emissionCut: { value: 410_000, unit: "tCO2" },
        verified: true,
      },
    },
  }),
  "coal-tool": ({ money }) => ({
    instrument: { policyTools: ["支持煤炭清洁高效利用专项再贷款"], policyToolAmount: money.amount },
  }),
  package: ({ use, money }) => ({
    project: {
      components: [
        {
          name: "治理工程",
          kind: "生态治理",
          description: "河道与湿地",
          code: use.code,
          amount: money.cost * 0.4,
        },
        {
          name: "产业工程",
          kind: "关联产业",
          description: "收益用于治理工程运维",
          code: "4.2.2",
          amount: money.cost * 0.6,
        },
      ],
      cashflow: {
        inflow: 620_000_000,
        outflow: 540_000_000,
        balances: true,
        description: "产业收益反哺治理",
      },
      governmentSupport: ["无政府付费或担保"],
      planListing: ["省级生态环境导向开发项目清单"],
    },
  }),
  portfolio: ({ days }) => ({
    portfolio: {
      greenBalanceDaily: Array.from({ length: 20 }, (_, day) => ({
        date: later(`${days.approved.slice(0, 4)}-12-15`, 2 * day),
        amount: 50_000_000_000 + day * 1_000_000,
      })),
    },
  }),
  reporting: ({ days }) => ({ reporting: { event: "放款", businessDate: days.drawn, rightsFlag: false } }),
  corrected: ({ days }) => ({
    reporting: { previousCodes: { pboc: "1.1.1" }, correction: true, businessDate: days.drawn },
  }),
  overdue: ({ days }) => ({ reporting: { overdueOn: days.asked, overdueAmount: 800_000 } }),
  "own-exit": () => ({ decision: { action: "压降", reasonCodes: ["连续三年亏损", "抵押物不足"] } }),
  closure: () => ({
    project: { capacityAfter: { value: 1_500_000, unit: "t" }, jobsLost: 120 },
    transition: { safeguards: { justTransition: "120名职工全部转岗培训，预算2600万元" } },
  }),
  "forest-goods": (plan) => ({ linked: { ...traceable(plan) } }),
  plan: (plan) => ({ transition: transitionPlanOf(plan) }),
};
