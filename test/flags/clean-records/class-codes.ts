import type { Plan, Sections } from "./plan.js";

/** Classes of the statistics, the same for loan and project. */
export const classesOf = ({ use }: Plan): Sections => {
  const own = use.code ?? "GX-1";
  return { pboc: own, nfra: use.nfra ?? own };
};
