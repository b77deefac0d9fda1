import { VerdexError } from "../errors.js";
import { didYouMean } from "../messages/did-you-mean.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import { type EditionRef, editionKey } from "./edition-ref.js";
import type { Taxonomy } from "./taxonomy.js";

/**
 * An edition as it was named, where the taxonomy has it as one of the national green standard.
 *
 * @throws VerdexError `UNKNOWN_CATALOGUE` where it has not.
 */
export function knownGreenEdition<T extends EditionRef | undefined>(
  taxonomy: Pick<Taxonomy, "editions">,
  ref: T,
  lang: Lang,
): T {
  if (ref === undefined) return ref;
  const word = editionKey(ref);
  const known = taxonomy
    .editions()
    .flatMap((one) => (one.regime === "national-green" ? editionKey(one) : []));
  if (known.includes(word)) return ref;
  throw new VerdexError(
    "UNKNOWN_CATALOGUE",
    message(lang, "UNKNOWN_CATALOGUE", { found: showText(word), suggestion: didYouMean(word, known) }),
  );
}
