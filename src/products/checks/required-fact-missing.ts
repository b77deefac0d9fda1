import { fieldGiven } from "../../flags/field-given.js";
import type { FinanceRecord } from "../../record/record.js";
import type { ProductCheck } from "../product-check.js";
import { productRecord } from "../product-record.js";

/** The facts a label stands on are in the file. */
export const requiredFactMissing: ProductCheck = ({ product, labels, lang }) => {
  // only asked whether fields are given, which the merged record and what was sent answer alike
  const record = productRecord(product) as unknown as FinanceRecord;
  return labels.known.flatMap((label) => {
    const missing = label.requiredFacts.filter(
      ({ fields }) => !fields.some((path) => spellings(path).some((one) => fieldGiven(one)(record))),
    );
    return missing.map(({ fact, fields }) => ({
      code: "missing",
      path: product.label === undefined ? "labels" : "label",
      params: { label: label.id, fact: fact[lang], fields: fields.join(" / ") },
      about: `${label.id}: ${fields.join(" / ")}`,
    }));
  });
};

/** A field of the instrument or the project may stand under its short name. */
const spellings = (path: string): string[] => [path, path.replace(/^(?:instrument|project)\./, "")];
