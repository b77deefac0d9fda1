import type { Taxonomy } from "../../../catalogue/taxonomy.js";
import type { FinanceRecord } from "../../../record/record.js";
import { holdsWord } from "../../holds-word.js";

/** What a transition plan is made of, those without which it is no plan first. */
export const planElements = ["baseline", "target", "pathway", "investment", "body", "disclosure"] as const;
export type PlanElement = (typeof planElements)[number];

/**
 * The elements the plan of a record lacks; nothing where no plan was sent. An element is there by its own
 * fields; where those were not sent, by being named in `transition.planElements`.
 */
export const lackingElements = (
  { transition }: FinanceRecord,
  taxonomy: Taxonomy,
): ReadonlySet<PlanElement> | undefined => {
  if (transition === undefined) return undefined;
  const { baseline, targets, capex, governance, disclosureCommitment, planElements: named = [] } = transition;
  const words = wordsOf(taxonomy);
  const listed = (element: PlanElement) => named.some((name) => holdsWord(name, words[element] ?? []));
  const measured = capex?.some(({ measures = [] }) => measures.length > 0) === true;
  const held: Readonly<Record<PlanElement, boolean>> = {
    baseline: baseline
      ? baseline.year !== undefined && baseline.emissions?.value !== undefined
      : listed("baseline"),
    target: targets
      ? targets.some(({ year, value }) => year !== undefined && value !== undefined)
      : listed("target"),
    pathway: measured || listed("pathway"),
    investment: capex ? capex.some(({ amount }) => amount !== undefined) : listed("investment"),
    body: governance !== undefined || listed("body"),
    disclosure: disclosureCommitment !== undefined || listed("disclosure"),
  };
  return new Set(planElements.filter((element) => !held[element]));
};

type Words = Readonly<Partial<Record<PlanElement, readonly string[]>>>;

/** `lexicon/transition-plan.yaml`: by what words a list of elements names each. */
const wordsOf = (taxonomy: Taxonomy): Words =>
  (taxonomy.lexicon("transition-plan") as { readonly elements: Words } | undefined)?.elements ?? {};
