import type { ConditionTree } from "../catalogue/condition-schema.js";
import { freezeDeep } from "../catalogue/freeze-deep.js";
import type { Edition, Item } from "../catalogue/schema.js";
import type { CriteriaWords } from "../criteria/criteria-words.js";
import { evaluateRows, type RowsResult } from "../criteria/evaluate-rows.js";
import { type ItemConditions, itemConditions } from "../criteria/item-conditions.js";
import { leavesOf, treesOf } from "../criteria/leaves-of.js";
import type { FactsOf, RecordFacts } from "../criteria/record-facts.js";
import { standardsIn } from "../criteria/standards-agree.js";
import { undecided } from "../criteria/standing-conditions.js";
import { createTypeWords, type TypeWords, type TypeWordsOf, tellsType } from "../criteria/subjects.js";
import type { Lexicon } from "../match/lexicon.js";
import { createMatcher, type Matcher } from "../match/matcher.js";
import { buildMatcherIndex, openMatcherIndex } from "../match/matcher-index.js";
import type { Lang } from "../messages/lang.js";
import type { RowResult } from "../result/schema.js";
import { createEffects, type EffectOf } from "./industry-effect.js";
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
  /** What an industry of the funds changes in the answer about a text. */
  readonly effectOf: EffectOf;
  /**
   * What the conditions come to for a record.
   *
   * @param item position of the item; @param rows positions of its rows; @param facts what the record states,
   * where it states anything that conditions are decided by
   */
  standing(item: number, rows: readonly number[], text: string, facts?: RecordFacts): Standing;
  /** Reads what a record states; nothing where the taxonomy brings no units and metric names. */
  readonly factsOf: FactsOf | undefined;
}

/** Words figures are read by, and the reader made of them, shared by the engines of all editions. */
export interface Criteria {
  readonly words: CriteriaWords;
  readonly factsOf: FactsOf;
}

export interface CatalogueEngineOptions {
  readonly edition: Edition;
  readonly lexicon: Lexicon;
  readonly lang: Lang;
  /** The index, where the taxonomy was compiled with one. */
  readonly prepared?: Uint8Array | undefined;
  /** Without them no condition is decided. */
  readonly criteria?: Criteria | undefined;
}

export const createCatalogueEngine = ({
  edition,
  lexicon,
  lang,
  prepared,
  criteria,
}: CatalogueEngineOptions): CatalogueEngine => {
  const { items } = edition;
  const index =
    openMatcherIndex(prepared) ?? buildMatcherIndex({ items, lexicon, words: lexicon.words(edition) });
  const typeWords = criteria?.words.typeWords ?? createTypeWords();
  const standings = items.map((item) => {
    const decided = criteria && (() => itemConditions({ item, words: criteria.words, edition, lang }));
    return createStanding({ item, lang, typeWords, conditions: decided });
  });
  const { bystanders, quality } = lexicon;
  const isTheirs = bystanders?.catalogue === edition.catalogue && bystanders.edition === edition.edition;
  const matcher = createMatcher(items, index, {
    qualityInNames: quality.inNames,
    bystanders: isTheirs ? bystanders.groups : [],
  });
  return {
    edition,
    matcher,
    path: pathsOf(edition),
    effectOf: createEffects(matcher, criteria?.words),
    standing: (item, rows, text, facts) => standings[item]?.(rows, text, facts) ?? NOTHING,
    factsOf: criteria?.factsOf,
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

interface StandingOptions {
  readonly item: Item;
  readonly lang: Lang;
  readonly typeWords: TypeWordsOf;
  /** Reads the conditions of the item, when a record first states something. */
  readonly conditions: (() => ItemConditions) | undefined;
}

/** Answers for one item, kept for records that bring nothing to decide by: those are most, and their answers few. */
const createStanding = ({ item, lang, typeWords, conditions }: StandingOptions) => {
  const kept = new Map<string, Standing>();
  let types: readonly NamedType[] | undefined;
  let read: ItemConditions | undefined;
  return (rows: readonly number[], text: string, facts?: RecordFacts): Standing => {
    types ??= typesOfItem(item, typeWords);
    const told: string[] = [];
    for (const type of types)
      if (tellsType(type, text, facts?.subjects) || isGradedAs(type, facts)) told.push(type.name);
    if (facts !== undefined) read ??= conditions?.();
    const decide = facts && read?.decider(facts);
    const key = told.length === 0 ? rows.join() : `${rows.join()}|${told.join()}`;
    const known = decide === undefined ? kept.get(key) : undefined;
    if (known) return known;
    const result = evaluateRows({
      trees: rows.map((r) => conditionsOfRow(item, r)),
      item: item.conditions,
      decide: decide ?? ((c) => freezeDeep(undecided(c, lang))),
      names: (appliesTo) => (told.includes(appliesTo) ? true : undefined),
      openType: read?.openType,
    });
    const standing = freezeDeep({
      ...result,
      rows: rows.flatMap((r) => {
        const row = item.rows?.[r];
        return row ? [{ industry: row.industry ?? null, activity: row.activity, ghg: row.ghg }] : [];
      }),
    });
    if (decide === undefined && kept.size < KEPT) kept.set(key, standing);
    return standing;
  };
};

/** A type named in a `byType` branch, with the words it is recognised by in a text. */
interface NamedType extends TypeWords {
  readonly name: string;
  /** Standards only this type of the item is graded by: a grade under one of them tells the type. */
  readonly standards: readonly string[];
}

const typesOfItem = (item: Item, typeWords: TypeWordsOf): NamedType[] => {
  const trees = treesOf(item);
  const names = new Set(trees.flatMap(typesOf));
  const graded = new Map<string, Set<string>>();
  for (const [name, standard] of trees.flatMap(gradedBy)) {
    graded.set(standard, (graded.get(standard) ?? new Set()).add(name));
  }
  const own = (name: string): string[] =>
    [...graded].flatMap(([standard, types]) => (types.size === 1 && types.has(name) ? [standard] : []));
  return [...names].map((name) => ({ name, ...typeWords(name), standards: own(name) }));
};

/** The types of a tree, each with the numbers of standards its grades are given by. */
const gradedBy = (tree: ConditionTree): (readonly [name: string, standard: string])[] => {
  if ("allOf" in tree) return tree.allOf.flatMap(gradedBy);
  if ("anyOf" in tree) return tree.anyOf.flatMap(gradedBy);
  if (!("byType" in tree)) return [];
  return tree.byType.flatMap(({ appliesTo, then }) => [
    ...leavesOf(then)
      .filter(({ kind }) => kind === "grade")
      .flatMap(({ standard }) => [standard ?? []].flat().flatMap(standardsIn))
      .map((standard) => [appliesTo, standard] as const),
    ...gradedBy(then),
  ]);
};

const isGradedAs = ({ standards }: NamedType, facts: RecordFacts | undefined): boolean =>
  standards.length > 0 &&
  (facts?.figures ?? []).some(
    ({ name, text, source = "", scope = "" }) =>
      text !== undefined &&
      standardsIn(`${name}\n${source}\n${scope}`).some((found) => standards.includes(found)),
  );

const typesOf = (tree: ConditionTree): string[] => {
  if ("allOf" in tree) return tree.allOf.flatMap(typesOf);
  if ("anyOf" in tree) return tree.anyOf.flatMap(typesOf);
  if ("byType" in tree) return tree.byType.flatMap((b) => [b.appliesTo, ...typesOf(b.then)]);
  return [];
};
