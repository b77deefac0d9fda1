import { classesOf } from "./class-codes.js";
import { has, type Plan, type Sections } from "./plan.js";
import { linesOf } from "./proceeds.js";
import { financedCut, projectId, tellsBenefit } from "./project.js";

/** What the bank's own systems hold, and what was reported from them. */
export const bankOf = (plan: Plan): Sections => {
  const { product, money, days } = plan;
  const green = linesOf(plan).filter(({ code }) => code !== undefined);
  const ids = [...new Set(linesOf(plan).flatMap((line) => line.projectId ?? []))];
  return {
    bank: {
      systemRecord: [
        {
          amount: money.amount,
          ...(green[0]?.code !== undefined && { code: green[0].code }),
          ...(tellsBenefit(plan) && { benefit: { value: financedCut(plan), unit: "tCO2" } }),
          date: product.kind === "bond" ? days.drawn : days.approved,
          projects: ids.length > 0 ? ids : [projectId(plan)],
        },
      ],
    },
    codes: product.sort === "plain" && !has(plan, "reporting") ? {} : classesOf(plan),
    reporting: { greenAmount: green.reduce((sum, line) => sum + line.amount, 0) },
    decision: { action: "同意", date: days.approved, reasonCodes: ["用途符合条件"] },
    treasury: {
      deposits: [
        { date: days.drawn, kind: "七天通知存款", amount: money.amount / 4, rate: 0.011, termDays: 7 },
      ],
    },
  };
};
