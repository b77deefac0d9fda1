import type { Taxonomy } from "../../../catalogue/taxonomy.js";
import type { FinanceRecord } from "../../../record/record.js";
import { isBeyond } from "../../is-beyond.js";
import { unitsOf } from "../../units-of.js";
import { valueIn } from "../../value-in.js";

/** How the figure of a company stands to the values of its standard. */
export interface EntryComparison {
  readonly meetsEntry: boolean;
  readonly beatsAdvanced: boolean;
}

/**
 * Compares the figure after the project with the entry and the advanced value of the standard. Which way is
 * better follows from the two values; without an advanced value, from the unit: what is used or emitted for
 * one unit of output is better when it is lower. Nothing where that leaves it open.
 *
 * @param lowerIsBetter dimensions of `lexicon/units.yaml`
 */
export const compareWithEntry = (
  { transition = {} }: FinanceRecord,
  taxonomy: Taxonomy,
  lowerIsBetter: readonly string[],
): EntryComparison | undefined => {
  const { entityKpi = {}, entryValue = {}, advancedValue = {} } = transition;
  const units = unitsOf(taxonomy);
  const reached = entityKpi.value;
  const entry = valueIn(entryValue, entityKpi.unit, units);
  const advanced = valueIn(advancedValue, entityKpi.unit, units);
  if (reached === undefined || entry === undefined) return undefined;
  const told = advanced !== undefined && advanced !== entry;
  const [used = ""] = (entityKpi.unit && units.read(entityKpi.unit)?.dimension.split("/")) || [];
  if (!told && !lowerIsBetter.includes(used)) return undefined;
  const lower = told ? advanced < entry : true;
  const isBetter = (a: number, b: number) => (lower ? isBeyond(b, a) : isBeyond(a, b));
  return {
    meetsEntry: !isBetter(entry, reached),
    beatsAdvanced: advanced !== undefined && isBetter(reached, advanced),
  };
};
