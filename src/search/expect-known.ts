import { editionKey } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import { didYouMean } from "../messages/did-you-mean.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import type { EditionSelection } from "./select-editions.js";

/**
 * Refuses a catalogue or an edition that is not loaded: to find nothing there would read as if it held nothing.
 *
 * @throws VerdexError `UNKNOWN_CATALOGUE`
 */
export function expectKnown(taxonomy: Taxonomy, { catalogue, edition }: EditionSelection, lang: Lang): void {
  if (catalogue === undefined && edition === undefined) return;
  const known = taxonomy.editions().map((ref) => {
    if (edition === undefined) return ref.catalogue;
    return catalogue === undefined ? ref.edition : editionKey(ref);
  });
  const word = [catalogue, edition].filter((part) => part !== undefined).join("@");
  if (known.includes(word)) return;
  throw new VerdexError(
    "UNKNOWN_CATALOGUE",
    message(lang, "UNKNOWN_CATALOGUE", { found: showText(word), suggestion: didYouMean(word, known) }),
  );
}
