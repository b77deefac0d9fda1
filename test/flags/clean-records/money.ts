import type { Money, Product } from "./plan.js";

/** Sizes as they occur: small credits, project loans, large bonds. */
const SIZES = [
  38_000_000, 52_500_000, 86_400_000, 120_000_000, 175_000_000, 243_600_000, 310_000_000, 468_000_000,
  750_000_000, 1_200_000_000,
];

/** A loan pays 70 % of its project; a bond costs three thousandths and may keep a part back for a while. */
export const moneyOf = (index: number, { kind, with: extras = [] }: Product): Money => {
  const amount = SIZES[index % SIZES.length] ?? 0;
  const fees = kind === "bond" ? Math.round(amount * 0.003) : 0;
  const idle = extras.includes("idle") ? Math.round(amount * 0.2) : 0;
  const cost = Math.round(amount / 0.7);
  return { amount, fees, spent: amount - fees - idle, idle, cost, equity: Math.round(cost * 0.25) };
};
