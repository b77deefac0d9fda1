import type { ConditionTree } from "../catalogue/condition-schema.js";
import type { Edition, Item } from "../catalogue/schema.js";
import { evaluateRows, type RowsResult } from "../criteria/evaluate-rows.js";
import { undecided } from "../criteria/standing-conditions.js";
import type { Lexicon } from "../match/lexicon.js";
import { createMatcher, type Matcher } from "../match/matcher.js";
import { buildMatcherIndex, type MatcherIndex } from "../match/matcher-index.js";
import type { Lang } from "../messages/lang.js";
import { freezeDeep } from "../result/freeze-result.js";
import type { RowResult } from "../result/schema.js";
import { conditionsOfRow } from "./row-conditions.js";

/** What the conditions of the rows that may apply come to for a record without figures. */
export interface Standing extends RowsResult {
  readonly rows: readonly RowResult[];
}

/** One edition made ready: its matcher and what its conditions come to for a record without figures. */
export interface CatalogueEngine {
  readonly edition: Edition;
  readonly matcher: Matcher;
  /** Names of the groups above an item, outermost first. */
  path(code: string): readonly string[];
  /** @param item position of the item; @param rows positions of its rows */
  standing(item: number, rows: readonly number[], text: string): Standing;
}

export interface CatalogueEngineOptions {
  readonly edition: Edition;
  readonly lexicon: Lexicon;
  readonly lang: Lang;
  /** The index, where the taxonomy was compiled with one. */
  readonly prepared?: MatcherIndex | undefined;
}

export const createCatalogueEngine = ({
  edition,
  lexicon,
  lang,
  prepared,
}: CatalogueEngineOptions): CatalogueEngine => {
  const { items } = edition;
  const index = prepared ?? buildMatcherIndex({ items, lexicon, words: lexicon.words(edition) });
  const standings = items.map((item) => createStanding(item, lang));
  return {
    edition,
    matcher: createMatcher(items, index),
    path: pathsOf(edition),
    standing: (item, rows, text) => standings[item]?.(rows, text) ?? NOTHING,
  };
};

const NOTHING: Standing = { status: "not-applicable", conditions: [], rows: [] };

const pathsOf = (edition: Edition): CatalogueEngine["path"] => {
  const groups = new Map(edition.groups.map((g) => [g.code, g]));
  const parents = new Map(edition.items.map((i) => [i.code, i.parent]));
  const paths = new Map<string, readonly string[]>();
  return (code) => {
    const known = paths.get(code);
    if (known) return known;
    const names: string[] = [];
    for (let at = parents.get(code) ?? null; at !== null; ) {
      const group = groups.get(at);
      if (!group) break;
      names.unshift(group.name);
      at = group.parent;
    }
    paths.set(code, Object.freeze(names));
    return names;
  };
};

/** Types recognised in texts are many combinations of few words; a bound keeps memory flat. */
const KEPT = 200;

/** Answers for one item, kept: most records bring no figures, so the answers are few. */
const createStanding = (item: Item, lang: Lang) => {
  const kept = new Map<string, Standing>();
  let types: readonly NamedType[] | undefined;
  return (rows: readonly number[], text: string): Standing => {
    types ??= typesOfItem(item);
    const told = types.filter(({ words }) => words.some((w) => text.includes(w))).map((t) => t.name);
    const key = told.length === 0 ? rows.join() : `${rows.join()}|${told.join()}`;
    const known = kept.get(key);
    if (known) return known;
    const result = evaluateRows({
      trees: rows.map((r) => conditionsOfRow(item, r)),
      item: item.conditions,
      decide: (c) => freezeDeep(undecided(c, lang)),
      names: (appliesTo) => (told.includes(appliesTo) ? true : undefined),
    });
    const standing = freezeDeep({
      ...result,
      rows: rows.flatMap((r) => {
        const row = item.rows?.[r];
        return row ? [{ industry: row.industry ?? null, activity: row.activity, ghg: row.ghg }] : [];
      }),
    });
    if (kept.size < KEPT) kept.set(key, standing);
    return standing;
  };
};

/** A type named in a `byType` branch, with the words it is recognised by in a text. */
interface NamedType {
  readonly name: string;
  readonly words: readonly string[];
}

const typesOfItem = (item: Item): NamedType[] => {
  const trees = [item.conditions, ...(item.rows ?? []).map((r) => r.conditions)];
  const names = new Set(trees.flatMap((t) => (t ? typesOf(t) : [])));
  return [...names].map((name) => ({ name, words: typeWords(name) }));
};

const typeWords = (appliesTo: string): string[] =>
  appliesTo
    .replace(/（[^）]*）|\([^)]*\)/gu, "")
    .split(/[、，,/]|或|和|及|等/u)
    .map((w) => w.trim())
    .filter((w) => w.length >= 2);

const typesOf = (tree: ConditionTree): string[] => {
  if ("allOf" in tree) return tree.allOf.flatMap(typesOf);
  if ("anyOf" in tree) return tree.anyOf.flatMap(typesOf);
  if ("byType" in tree) return tree.byType.flatMap((b) => [b.appliesTo, ...typesOf(b.then)]);
  return [];
};
