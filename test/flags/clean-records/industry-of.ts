import { has, type Plan } from "./plan.js";

/** Industries of borrowers of linked products: steel, basic chemicals, cotton. */
const LINKED = ["3120", "2614", "1711"];

/** What the money is used in; money for general purposes stays in the borrower's own business. */
export const industryOf = (plan: Plan): string => {
  const { index, product, use } = plan;
  if (product.sort !== "linked" || has(plan, "green-lines")) return use.industry;
  return LINKED[index % LINKED.length] ?? use.industry;
};
