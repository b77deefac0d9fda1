import type { CheckContext } from "./check.js";
import { foundItem } from "./found-item.js";

/**
 * Whether a record says what the money is for. Bonds are called by issuer, year and number: a name alone tells
 * it only where an item is found in it. A loan is named after what it pays for.
 */
export const tellsUse = (context: Pick<CheckContext, "record" | "green" | "taxonomy">): boolean => {
  const { kind, texts, instrument } = context.record;
  const [first] = texts;
  return (
    kind !== "bond" || texts.length > 1 || first?.text !== instrument.name || Boolean(foundItem(context))
  );
};
