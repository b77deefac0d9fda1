import type { ItemWords } from "../catalogue/item-words-schema.js";
import type { Edition, Item } from "../catalogue/schema.js";
import type { Lexicon } from "../match/lexicon.js";
import { createMatcher, type SeeOptions } from "../match/matcher.js";
import { buildMatcherIndex } from "../match/matcher-index.js";
import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { Span } from "../result/schema.js";
import { isStrong } from "./tier.js";

/** A rule or a list item that takes a label away, found in plain use of funds. */
export interface Exclusion {
  readonly item: Item;
  readonly span: Span;
}

/** Finds what a catalogue excludes. */
export type ExclusionFinder = (read: ReadText) => readonly Exclusion[];

const NAMED: SeeOptions = { fundsIndustry: undefined, namedOnly: true };

/** A finder over items of an edition; words decide here, a likeness of wording excludes nobody. */
const finderOver = (
  items: readonly Item[],
  lexicon: Lexicon,
  words: readonly ItemWords[] = [],
): ExclusionFinder => {
  if (items.length === 0) return () => [];
  const matcher = createMatcher(items, buildMatcherIndex({ items, lexicon, words }));
  const found = (read: ReadText): readonly Exclusion[] =>
    matcher.choose(matcher.see(read, NAMED), undefined).flatMap(({ seen: { item, evidence } }) => {
      const strong = evidence.find((e) => isStrong(e) && e.together);
      if (!strong) return [];
      const where = originalSpan(read, strong.start, strong.end);
      return [{ item, span: Object.freeze({ ...where, term: strong.term, kind: "alias" as const }) }];
    });
  return (read) => read.answer(matcher, () => found(read));
};

/** Restricted and eliminated items of a restructuring list. */
export const negativeItems = (edition: Edition, lexicon: Lexicon): ExclusionFinder =>
  finderOver(
    edition.items.filter((i) => i.class === "restricted" || i.class === "eliminated"),
    lexicon,
    lexicon.words(edition),
  );

/** The exclusion rules a transition catalogue states beside its items; a rule without words is read by people only. */
export const exclusionRules = (edition: Edition, lexicon: Lexicon): ExclusionFinder =>
  finderOver(
    (edition.exclusionRules ?? [])
      .filter((r) => (r.aliases ?? []).length > 0 || (r.contextAliases ?? []).length > 0)
      .map(({ id, rule, source, verified, aliases, contextAliases, notThis }) => ({
        code: id,
        level: 1,
        name: rule,
        parent: null,
        source,
        verified,
        ...(aliases && { aliases }),
        ...(contextAliases && { contextAliases }),
        ...(notThis && { notThis }),
      })),
    lexicon,
  );
