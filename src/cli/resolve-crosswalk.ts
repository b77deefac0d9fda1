import { editionKey } from "../catalogue/edition-ref.js";
import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import { editionsNamed } from "./resolve-edition.js";
import { usageError } from "./usage-error.js";

export interface EditionPair {
  readonly from: EditionSummary;
  readonly to: EditionSummary;
}

/**
 * The two editions that are meant: a crosswalk between them settles what bare years leave open.
 *
 * @param either whether a crosswalk in the other direction will do
 * @throws VerdexError `USAGE` where no crosswalk joins them.
 */
export function crosswalkPair(
  taxonomy: Taxonomy,
  words: { readonly from: string; readonly to: string },
  options: { readonly lang: Lang; readonly either: boolean },
): EditionPair {
  const { lang, either } = options;
  const older = editionsNamed(taxonomy, words.from, lang);
  const newer = editionsNamed(taxonomy, words.to, lang);
  for (const from of older) {
    for (const to of newer) {
      if (joined(taxonomy, from, to) || (either && joined(taxonomy, to, from))) return { from, to };
    }
  }
  const list = taxonomy.crosswalks().map(({ from, to }) => `${editionKey(from)} → ${editionKey(to)}`);
  throw usageError(
    lang,
    uiText(lang, "usage.no-crosswalk", words),
    uiText(lang, "usage.crosswalks", { list: list.join(lang === "zh" ? "、" : ", ") }),
  );
}

function joined(taxonomy: Taxonomy, from: EditionSummary, to: EditionSummary): boolean {
  const wanted = `${editionKey(from)} ${editionKey(to)}`;
  return taxonomy
    .crosswalks()
    .some((crosswalk) => `${editionKey(crosswalk.from)} ${editionKey(crosswalk.to)}` === wanted);
}
