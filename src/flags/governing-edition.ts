import type { Taxonomy } from "../catalogue/taxonomy.js";
import { chainOf, type EditionChain, type EditionChoice, editionFor } from "../classify/edition-for.js";
import { greenRulesOf } from "../classify/green-rules.js";
import { decisionDate, recordDates } from "../classify/record-dates.js";
import type { CheckContext } from "./check.js";

type Chains = Readonly<Record<CheckContext["record"]["kind"], EditionChain>>;

const known = new WeakMap<Taxonomy, Chains>();

const chainsOf = (taxonomy: Taxonomy): Chains => {
  const found = known.get(taxonomy);
  if (found) return found;
  const { chains } = greenRulesOf(taxonomy);
  const editions = taxonomy.editions();
  const made: Chains = {
    loan: chainOf(chains.loan, editions),
    bond: chainOf(chains.bond, editions),
    project: chainOf(chains.project, editions),
  };
  known.set(taxonomy, made);
  return made;
};

/** The editions of the national green standard that follow each other for a kind of product. */
export const greenChain = ({ record, taxonomy }: Pick<CheckContext, "record" | "taxonomy">): EditionChain =>
  chainsOf(taxonomy)[record.kind];

/** The edition of the national green standard the dates of a record call for, and those accepted beside it. */
export const governingEdition = ({
  record,
  taxonomy,
  on,
}: Pick<CheckContext, "record" | "taxonomy" | "on">): EditionChoice | undefined => {
  const decided = decisionDate(record.kind, recordDates(record, undefined));
  // the day of the decision is no as-of date: what happened to the product later still counts
  const asOf = on === decided ? undefined : on;
  return editionFor({ record, asOf, chain: greenChain({ record, taxonomy }) });
};
