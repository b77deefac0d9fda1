import { bundledTaxonomy } from "../bundled-taxonomy.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { checkOptions, wrongUse } from "../record/check-options.js";
import { editionsByUse } from "./edition-order.js";
import { expectKnown } from "./expect-known.js";
import { findByCode, looksLikeCode } from "./find-by-code.js";
import { groupsAbove } from "./item-path.js";
import { rankByWords } from "./rank-by-words.js";
import type { SearchField } from "./search-terms.js";
import { selectEditions } from "./select-editions.js";
import { type FoundItem, termIndexOf } from "./term-index.js";

/**
 * Where is searched and how much is shown.
 *
 * @since 0.2.0
 */
export interface SearchOptions {
  /** The catalogues to search. Default: those that come with the package. */
  readonly taxonomy?: Taxonomy | undefined;
  /** Only this catalogue; its newest edition where none is named. Default: all editions in force; a code that stands in none of them is looked up in the older ones too. */
  readonly catalogue?: string | undefined;
  readonly edition?: string | undefined;
  /** Most results to return. Default 10. */
  readonly limit?: number | undefined;
  /** Language of `gloss`. Default `zh`. */
  readonly lang?: Lang | undefined;
}

/** An item that answers to some words. @since 0.2.0 */
export interface SearchResult {
  readonly catalogue: string;
  readonly edition: string;
  readonly code: string;
  readonly name: string;
  /** What the item is, in the asked language: an English name or summary where that is English. */
  readonly gloss: string | null;
  /** Names of the groups above, outermost first. */
  readonly path: readonly string[];
  /** Between 0 and 1; comparable inside one search only. */
  readonly score: number;
  /** The word of the item that matched best. */
  readonly matchedOn: { readonly field: SearchField; readonly term: string };
}

/**
 * Finds items by code or by words, forgiving typing errors. For people: it ranks and never decides. The best stands
 * first.
 *
 * @throws VerdexError `USAGE` for words that are no text and for options of another kind, `UNKNOWN_CATALOGUE` where
 * the catalogue or the edition is not there.
 * @example search("风里发电")[0]?.name // 风力发电设施建设和运营
 * @since 0.2.0
 */
export function search(words: string, options: SearchOptions = {}): readonly SearchResult[] {
  const { taxonomy = bundledTaxonomy(), limit = 10, lang = "zh" } = checkOptions(options);
  // a program in JavaScript may send anything
  if (typeof (words as unknown) !== "string") throw wrongUse(lang, "words", words, "expected.text");
  // -1 would leave the last one out, NaN all
  const counts = Number.isInteger(limit) || limit === Number.POSITIVE_INFINITY;
  if (!counts || limit < 0) throw wrongUse(lang, "limit", limit, "expected.count");
  expectKnown(taxonomy, options, lang);
  const editions = selectEditions(taxonomy, options);
  const byCode = looksLikeCode(words) ? codesIn(words, taxonomy, options) : [];
  const ranked =
    byCode.length > 0 ? byCode.map(asRanked) : rankByWords(words, termIndexOf(taxonomy, editions));
  return ranked.slice(0, limit).map(({ found: { ref, item }, score, matchedOn }) => ({
    ...ref,
    code: item.code,
    name: item.name,
    gloss: lang === "en" ? (item.nameEn ?? item.summary?.en ?? null) : (item.summary?.zh ?? null),
    path: groupsAbove(taxonomy, ref, item.parent).map(({ name }) => name),
    score: Math.round(score * 1000) / 1000,
    matchedOn,
  }));
}

/** Old loans and bonds still bear codes of editions that are no longer in force. */
function codesIn(words: string, taxonomy: Taxonomy, options: SearchOptions): readonly FoundItem[] {
  const found = findByCode(words, taxonomy, selectEditions(taxonomy, options));
  const named = options.catalogue !== undefined || options.edition !== undefined;
  return found.length > 0 || named ? found : findByCode(words, taxonomy, editionsByUse(taxonomy));
}

function asRanked(found: FoundItem, position: number) {
  const field: SearchField = "code";
  return { found, score: 1 / (1 + position / 100), matchedOn: { field, term: found.item.code } };
}
