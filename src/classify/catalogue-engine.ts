import type { ConditionTree } from "../catalogue/condition-schema.js";
import type { Edition, Row } from "../catalogue/schema.js";
import { evaluateRows, type RowsResult } from "../criteria/evaluate-rows.js";
import { undecided } from "../criteria/standing-conditions.js";
import type { Lexicon } from "../match/lexicon.js";
import { createMatcher, type Matcher } from "../match/matcher.js";
import { buildMatcherIndex, type MatcherIndex } from "../match/matcher-index.js";
import type { Lang } from "../messages/lang.js";

/** One edition made ready: its matcher and what its conditions come to for a record without figures. */
export interface CatalogueEngine {
  readonly edition: Edition;
  readonly matcher: Matcher;
  /** Names of the groups above an item, outermost first. */
  path(code: string): readonly string[];
  /** Conditions of the rows, undecided; kept, because most records bring no figures. */
  standing(item: number, rows: readonly Row[], text: string): RowsResult;
}

/** Words that name a type in a `byType` branch, for recognising it in a text. */
const typeWords = (appliesTo: string): string[] =>
  appliesTo
    .replace(/（[^）]*）|\([^)]*\)/gu, "")
    .split(/[、，,/]|或|和|及|等/u)
    .map((w) => w.trim())
    .filter((w) => w.length >= 2);

export interface CatalogueEngineOptions {
  readonly edition: Edition;
  readonly lexicon: Lexicon;
  readonly lang: Lang;
  /** The index, where the taxonomy was compiled with one. */
  readonly prepared?: MatcherIndex | undefined;
}

export const createCatalogueEngine = ({ edition, lexicon, lang, prepared }: CatalogueEngineOptions): CatalogueEngine => {
  const matcher = createMatcher(edition.items, prepared ?? buildMatcherIndex({ items: edition.items, lexicon, words: lexicon.words(edition) }));
  const groups = new Map(edition.groups.map((g) => [g.code, g]));
  const paths = new Map<string, readonly string[]>();
  const kept = new Map<string, RowsResult>();
  const words = new Map<string, string[]>();
  const named = (appliesTo: string): string[] => {
    let list = words.get(appliesTo);
    if (!list) {
      list = typeWords(appliesTo);
      words.set(appliesTo, list);
    }
    return list;
  };
  const path = (code: string): readonly string[] => {
    let names = paths.get(code);
    if (!names) {
      const found: string[] = [];
      let at = edition.items.find((i) => i.code === code)?.parent ?? null;
      while (at !== null) {
        const group = groups.get(at);
        if (!group) break;
        found.unshift(group.name);
        at = group.parent;
      }
      names = Object.freeze(found);
      paths.set(code, names);
    }
    return names;
  };
  return {
    edition,
    matcher,
    path,
    standing(index, rows, text) {
      const item = edition.items[index];
      const trees: (ConditionTree | undefined)[] = rows.map((r) => r.conditions);
      const types = [...trees, item?.conditions].flatMap((t) => (t ? typesOf(t) : []));
      const told = types.filter((t) => named(t).some((w) => text.includes(w)));
      const key = `${index}|${rows.map((r) => item?.rows?.indexOf(r)).join(",")}|${told.join(",")}`;
      let result = kept.get(key);
      if (!result) {
        result = evaluateRows({
          trees,
          item: item?.conditions,
          decide: (c) => Object.freeze(undecided(c, lang)),
          names: (appliesTo) => (told.includes(appliesTo) ? true : undefined),
        });
        // types recognised in texts are many combinations of few words; a bound keeps memory flat
        if (kept.size < 20_000) kept.set(key, Object.freeze({ ...result, conditions: Object.freeze(result.conditions) }));
      }
      return result;
    },
  };
};

const typesOf = (tree: ConditionTree): string[] => {
  if ("allOf" in tree) return tree.allOf.flatMap(typesOf);
  if ("anyOf" in tree) return tree.anyOf.flatMap(typesOf);
  if ("byType" in tree) return tree.byType.flatMap((b) => [b.appliesTo, ...typesOf(b.then)]);
  return [];
};
