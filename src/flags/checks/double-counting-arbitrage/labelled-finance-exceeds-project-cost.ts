import { amountText } from "../../amount-text.js";
import type { Check, CheckContext } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";
import { sumGiven } from "../../sum-given.js";

/**
 * What this one instrument puts into its project against what the project may borrow. Several instruments for
 * one project are added up in the book.
 */
export const labelledFinanceExceedsProjectCost: Check = (context) => {
  const { project } = context.record;
  const financed = financedOf(context);
  if (financed === "elsewhere") return notApplicable;
  const { totalCost, equity } = project;
  if (financed === undefined) return cannotDecide("instrument.amount");
  if (totalCost === undefined) return cannotDecide("project.totalCost");
  const room = 1 + context.parameters.number("tolerance");
  const most = Math.max(0, totalCost - (equity ?? 0));
  if (isBeyond(financed, most * room)) {
    const params = {
      financed: amountText(financed),
      cost: amountText(totalCost),
      equity: amountText(equity),
      most: amountText(most),
    };
    return flag({ code: "beyond-cost", path: "project.totalCost", params });
  }
  return equity === undefined ? cannotDecide("project.equity") : pass;
};

/** Lines that name the project; without any, the whole amount is taken to be for it. */
const financedOf = ({ record }: CheckContext): number | "elsewhere" | undefined => {
  const { lines } = record.proceeds;
  const { amount } = record.instrument;
  const { id } = record.project;
  if (lines.every(({ projectId }) => projectId === undefined)) return amount;
  const own = id === undefined ? lines : lines.filter(({ projectId }) => projectId === id);
  // lines of several projects say nothing about the cost of one
  const several = new Set(own.flatMap(({ projectId }) => projectId ?? [])).size > 1;
  if (own.length === 0 || several) return "elsewhere";
  const { sum, complete } = sumGiven(own.map((line) => line.amount));
  if (complete) return sum;
  return own.length === lines.length ? amount : undefined;
};
