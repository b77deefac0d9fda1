import { keptUnder } from "../io/table-column.js";
import { isProduct } from "./is-product.js";

/** Between the entries of a list in one cell, as in tables of records. */
const BETWEEN = /[;；|]/;
const LISTS = ["items", "eligibleUses", "excludedUses"];

/** The product a row of a table amounts to: what is a list in a file stands in one cell, the catalogue in another. */
export const productRow = (row: unknown): unknown => {
  if (!isProduct(row)) return row;
  const { [keptUnder("catalogue")]: catalogue, ...product } = row as Record<string, unknown>;
  for (const name of LISTS) {
    const cell = product[name];
    if (typeof cell === "string") product[name] = entriesOf(cell);
  }
  return catalogue === undefined ? product : { ...product, catalogue };
};

const entriesOf = (cell: string): string[] =>
  cell
    .split(BETWEEN)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
