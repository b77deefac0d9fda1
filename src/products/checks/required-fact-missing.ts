import { type FieldGiven, fieldGiven } from "../../flags/field-given.js";
import type { FinanceRecord } from "../../record/record.js";
import type { ProductCheck } from "../product-check.js";
import { plainPath, shortPaths } from "../product-path.js";
import { productSchema } from "../product-schema.js";

/** The facts a label stands on are in the file. */
export const requiredFactMissing: ProductCheck = ({ product, record, labels, lang }) => {
  // only asked whether fields are given, which the merged record and what was sent answer alike
  const sent = record as unknown as FinanceRecord;
  return labels.known.flatMap((label) => {
    const missing = label.requiredFacts.filter(({ fields }) => !fields.some((path) => isGiven(path, sent)));
    return missing.map(({ fact, fields }) => ({
      code: "missing",
      path: product.label === undefined ? "labels" : "label",
      params: { label: label.id, fact: fact[lang], fields: writtenAs(fields) },
      about: `${label.id}: ${fields.join(" / ")}`,
    }));
  });
};

const KEYS: ReadonlySet<string> = new Set(Object.keys(productSchema.shape));

/** As the writer of the file has to write them. */
const writtenAs = (fields: readonly string[]): string =>
  [...new Set(fields.map((path) => plainPath(path, KEYS)))].join(" / ");

/** Labels ask for few fields, the same in every file. */
const askers = new Map<string, readonly FieldGiven[]>();

const isGiven = (path: string, record: FinanceRecord): boolean => {
  const known = askers.get(path) ?? [path, ...shortPaths(path)].map(fieldGiven);
  askers.set(path, known);
  return known.some((given) => given(record));
};
