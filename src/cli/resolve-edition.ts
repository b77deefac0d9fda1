import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import { didYouMean } from "../messages/did-you-mean.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";
import { usageError } from "./usage-error.js";

/**
 * Editions a word may stand for: `catalogue@edition`, an edition (`2021`), or a catalogue, which means its
 * newest edition with items.
 *
 * @throws VerdexError `UNKNOWN_CATALOGUE` where there is none.
 */
export function editionsNamed(taxonomy: Taxonomy, word: string, lang: Lang): readonly EditionSummary[] {
  const all = taxonomy.editions();
  const exact = all.filter((edition) => editionKey(edition) === word);
  if (exact.length > 0) return exact;
  const byEdition = all.filter(({ edition }) => edition === word);
  if (byEdition.length > 0) return byEdition;
  const ofCatalogue = all.filter(({ catalogue }) => catalogue === word);
  const newest = ofCatalogue.filter(({ counts }) => counts.items > 0).at(-1) ?? ofCatalogue.at(-1);
  if (newest) return [newest];
  const known = [...all.map(editionKey), ...all.map(({ catalogue }) => catalogue)];
  throw new VerdexError(
    "UNKNOWN_CATALOGUE",
    message(lang, "UNKNOWN_CATALOGUE", { found: showText(word), suggestion: didYouMean(word, known) }),
  );
}

/** The one edition a word stands for; a bare year means the national green standard where there is one. */
export function resolveEdition(taxonomy: Taxonomy, word: string, lang: Lang): EditionRef {
  const named = editionsNamed(taxonomy, word, lang);
  const green = named.filter(({ regime, counts }) => regime === "national-green" && counts.items > 0);
  const [only, ...others] = green.length > 0 ? green : named;
  if (!only || others.length > 0) throw ambiguous(named, word, lang);
  return { catalogue: only.catalogue, edition: only.edition };
}

export function ambiguous(named: readonly EditionRef[], word: string, lang: Lang): VerdexError {
  const list = named.map(editionKey).join(lang === "zh" ? "、" : ", ");
  return usageError(
    lang,
    uiText(lang, "usage.ambiguous-edition", { found: showText(word) }),
    uiText(lang, "usage.write-in-full", { list }),
  );
}
