import type { Check, Finding } from "../../check.js";
import { cannotDecide, conclude } from "../../outcome.js";
import { lackingElements, type PlanElement } from "./plan-elements.js";

const essential: ReadonlySet<PlanElement> = new Set(["baseline", "target", "pathway"]);

const pathOf: Readonly<Record<PlanElement, string>> = {
  baseline: "transition.baseline",
  target: "transition.targets",
  pathway: "transition.planElements",
  investment: "transition.capex",
  body: "transition.governance",
  disclosure: "transition.disclosureCommitment",
};

/** Which of the six elements of a plan are not there. */
export const transitionPlanIncomplete: Check = ({ record, taxonomy, parameters }) => {
  const lacking = lackingElements(record, taxonomy);
  if (lacking === undefined) return cannotDecide(...Object.values(pathOf));
  const others = [...lacking].filter((element) => !essential.has(element));
  const tooMany = others.length >= parameters.number("mostOthers");
  const told = [...lacking].filter((element) => essential.has(element) || tooMany);
  return conclude(told.map((element): Finding => ({ code: `no-${element}`, path: pathOf[element] })));
};
