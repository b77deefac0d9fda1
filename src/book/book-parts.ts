import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { MakePart } from "./book-part.js";
import { assetPools } from "./parts/asset-pools.js";
import { billCircles } from "./parts/bill-circles.js";
import { billInvoices } from "./parts/bill-invoices.js";
import { clientFlips } from "./parts/client-flips.js";
import { contractTools } from "./parts/contract-tools.js";
import { facilityTotals } from "./parts/facility-totals.js";
import { projectClasses } from "./parts/project-classes.js";
import { projectCurrencies } from "./parts/project-currencies.js";
import { projectFinance } from "./parts/project-finance.js";
import { quarterFlows, quarterSpikes } from "./parts/quarter-balances.js";
import { refinancingChains } from "./parts/refinancing-chains.js";

/** A part, the rule whose texts and numbers it uses, and its number in the table, which never changes. */
export interface PartOfRule {
  readonly number: number;
  readonly rule: string;
  readonly make: MakePart;
  /** Whether its keys have sums or a largest figure; without them they take half the room. */
  readonly sums: boolean;
}

const FINANCE = 1;
const FLOWS = 6;
/** Number of the keys that count what records lack; no part has it. */
export const LACKING = 12;

export const bookParts = (taxonomy: Taxonomy): readonly PartOfRule[] => [
  { number: FINANCE, rule: "labelled-finance-exceeds-project-cost", make: projectFinance, sums: true },
  { number: 2, rule: "same-asset-or-attribute-counted-twice", make: assetPools, sums: false },
  { number: 3, rule: "stacked-central-bank-tools", make: contractTools(taxonomy), sums: true },
  { number: 4, rule: "refinancing-of-untraceable-debt", make: refinancingChains, sums: true },
  { number: 5, rule: "project-under-several-classes", make: projectClasses, sums: false },
  { number: FLOWS, rule: "reporting-date-spike", make: quarterFlows, sums: true },
  { number: 7, rule: "reporting-date-spike", make: quarterSpikes(FLOWS), sums: true },
  { number: 8, rule: "reporting-date-spike", make: clientFlips, sums: false },
  { number: 9, rule: "green-bill-without-real-trade", make: billCircles, sums: true },
  { number: 10, rule: "green-bill-without-real-trade", make: billInvoices, sums: true },
  { number: 11, rule: "cerf-disclosure-incomplete", make: facilityTotals, sums: true },
  {
    number: 13,
    rule: "labelled-finance-exceeds-project-cost",
    make: projectCurrencies(FINANCE),
    sums: false,
  },
];
