import type { SearchField } from "./search-terms.js";
import type { FoundItem, IndexedItem, TermHit, TermIndex } from "./term-index.js";
import { tokenize } from "./tokenize.js";

export interface RankedItem {
  readonly found: FoundItem;
  readonly score: number;
  readonly matchedOn: { readonly field: SearchField; readonly term: string };
}

/** How much a word of each kind says about its item. */
const weights: Readonly<Record<SearchField, number>> = {
  code: 1,
  name: 1,
  alias: 0.98,
  english: 0.96,
  "context-alias": 0.92,
  scope: 0.9,
  "shared-term": 0.86,
};
/** Below this, or this far behind the best, a hit only shares some characters. */
const FLOOR = 0.25;
const BEHIND = 0.5;
const LOOKED_AT = 60;
const LONGEST_QUERY = 40;

/** Items by the word that fits best, then by how much of the question their words hold together. */
export function rankByWords(words: string, index: TermIndex): readonly RankedItem[] {
  const query = [...index.fold(words).trim()].slice(0, LONGEST_QUERY).join("");
  const tokens = tokenize(query);
  if (tokens.length === 0) return [];
  const best = new Map<IndexedItem, { readonly hit: TermHit; readonly score: number }>();
  for (const hit of index.find(query)) {
    const score = scoreOf(hit, query.length);
    if (score > (best.get(hit.item)?.score ?? 0)) best.set(hit.item, { hit, score });
  }
  const order = new Map(index.items.map((item, position) => [item, position]));
  const byPlace = (a: IndexedItem, b: IndexedItem) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const ranked = [...best]
    .sort(([a, { score: left }], [b, { score: right }]) => right - left || byPlace(a, b))
    .slice(0, LOOKED_AT)
    .map(([item, { hit, score }]) => ({ item, hit, score: 0.75 * score + 0.25 * support(item, tokens) }))
    .sort((a, b) => b.score - a.score || byPlace(a.item, b.item));
  const floor = Math.max(FLOOR, (ranked[0]?.score ?? 0) * BEHIND);
  return ranked
    .filter(({ score }) => score >= floor)
    .map(({ item, hit, score }) => ({
      found: item,
      score,
      matchedOn: { field: hit.term.field, term: hit.term.text },
    }));
}

/** A short word that is all there says more than a long one that contains it. */
function scoreOf({ likeness, length, term }: TermHit, queryLength: number): number {
  const filled = Math.min(1, queryLength / Math.max(1, length));
  return likeness * (0.8 + 0.2 * filled) * weights[term.field];
}

/** Share of the question that occurs in the item's words at all; each further word it occurs in adds less. */
function support(item: IndexedItem, tokens: readonly string[]): number {
  let sum = 0;
  for (const token of tokens) {
    const words = item.texts.filter((text) => text.includes(token)).length;
    sum += 1 - 0.6 ** words;
  }
  return sum / tokens.length;
}
