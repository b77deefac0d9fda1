import { itemNotALeaf } from "./checks/item-not-a-leaf.js";
import { labelWrongCatalogue } from "./checks/label-wrong-catalogue.js";
import { labelWrongProductKind } from "./checks/label-wrong-product-kind.js";
import { requiredFactMissing } from "./checks/required-fact-missing.js";
import { unknownCatalogue } from "./checks/unknown-catalogue.js";
import { unknownItemCode } from "./checks/unknown-item-code.js";
import { unknownLabel } from "./checks/unknown-label.js";
import { useEligibleAndExcluded } from "./checks/use-eligible-and-excluded.js";
import { useOutsideItems } from "./checks/use-outside-items.js";
import type { ProductCheck } from "./product-check.js";

/** Checks of product files by the id of their rule, which is also the name of their file. */
export const productChecks: Readonly<Record<string, ProductCheck>> = {
  "unknown-label": unknownLabel,
  "label-wrong-product-kind": labelWrongProductKind,
  "label-wrong-catalogue": labelWrongCatalogue,
  "unknown-catalogue": unknownCatalogue,
  "unknown-item-code": unknownItemCode,
  "item-not-a-leaf": itemNotALeaf,
  "use-outside-items": useOutsideItems,
  "use-eligible-and-excluded": useEligibleAndExcluded,
  "required-fact-missing": requiredFactMissing,
};
