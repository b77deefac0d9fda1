import { daysOf } from "./days.js";
import { moneyOf } from "./money.js";
import { has, type Product, type Sections, type Use } from "./plan.js";
import { readTable } from "./read-table.js";
import { writeRecord } from "./write-record.js";

/** A record with nothing left out, and the day it is asked about. */
export interface CleanRecord {
  readonly name: string;
  readonly product: Product;
  readonly record: Sections;
  readonly asOf?: string;
  /** The first of its product under its edition. */
  readonly isFirst: boolean;
}

const COUNT = 200;
const REGIONS = ["140000", "130000", "320000", "440000", "650000"];
const ECOLOGY = new Set(["5.3.1", "6.4.7", "6.4.1"]);

/** The same records on every run: products and uses are gone through by number. */
export const cleanRecords = (): readonly CleanRecord[] => {
  const products = readTable<Product>("products");
  const uses = readTable<Use>("uses");
  return Array.from({ length: COUNT }, (_, index): CleanRecord => {
    const at = index % products.length;
    const round = Math.floor(index / products.length);
    const product = entry(products, at);
    const edition = entry(product.editions, round);
    const fitting = uses.filter((use) => fits(use, product, edition));
    const use = entry(fitting, round * 7 + at * 3);
    const region = entry(REGIONS, index);
    const days = daysOf(index, edition, product);
    const record = writeRecord({ index, product, use, region, days, money: moneyOf(index, product) });
    const isAsked = product.kind === "bond" || has({ product }, "relabelled") || index % 2 === 0;
    return {
      name: `${index} ${product.kind} ${product.label || "no label"} ${use.edition ?? use.sector} ${use.code ?? ""}`,
      product,
      record,
      isFirst: round < product.editions.length,
      ...(isAsked && { asOf: days.asked }),
    };
  });
};

/** The list begins again after its end. */
const entry = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error("nothing to choose from");
  return found;
};

const fits = (use: Use, { sort, only }: Product, edition: string): boolean => {
  if (sort === "transition") return use.sector !== undefined && (only === undefined || use.sector === only);
  if (use.edition !== edition) return false;
  if (only === "carbon") return use.carbon === true;
  if (only === "marine") return use.marine === true;
  if (only === "power") return use.output !== undefined;
  if (only === "ecology") return ECOLOGY.has(use.code ?? "");
  return true;
};
