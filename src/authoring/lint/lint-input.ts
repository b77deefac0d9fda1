import type { BenchmarkTable, FigureTable, ProcessDocument } from "../../catalogue/benchmark-schema.js";
import type { ClassTable } from "../../catalogue/class-table-schema.js";
import type { Crosswalk } from "../../catalogue/crosswalk-schema.js";
import type { IndustryTable } from "../../catalogue/industry-schema.js";
import type { WordList } from "../../catalogue/item-words-schema.js";
import { compareCodes } from "../../catalogue/natural-order.js";
import type { DocumentPath } from "../../catalogue/problem.js";
import type { CatalogueHeader, EditionHeader, Group, Item, Section } from "../../catalogue/schema.js";
import type { CriteriaWords } from "../../criteria/criteria-words.js";
import type { UnitDocument } from "../../criteria/unit-schema.js";
import type { ParsedFile, ParsedTaxonomy } from "../parse-taxonomy.js";

/** A value together with where it is written. */
export interface Placed<T> {
  readonly value: T;
  readonly document: ParsedFile<unknown>;
  readonly path: DocumentPath;
}

export interface LintEdition {
  readonly header: ParsedFile<EditionHeader>;
  readonly sections: readonly ParsedFile<Section>[];
  /** In code order; where a code occurs twice, in file order. */
  readonly groups: readonly Placed<Group>[];
  readonly items: readonly Placed<Item>[];
  /** The words each item is found by: the item's own, then those of the lexicon. */
  readonly terms: readonly Placed<ItemTerms>[];
}

/** What an item and an entry of a word list have in common. */
export interface ItemTerms
  extends Pick<Item, "code" | "aliases" | "contextAliases" | "sharedTerms" | "scopeTerms"> {
  readonly notThis?: readonly (string | { readonly term: string })[] | undefined;
}

/** What every check looks at: parsed files, and the same by edition. */
export interface LintInput {
  readonly files: readonly ParsedFile<unknown>[];
  readonly catalogues: readonly ParsedFile<CatalogueHeader>[];
  readonly editions: readonly LintEdition[];
  /** Section files whose edition has no readable header. */
  readonly strays: readonly ParsedFile<Section>[];
  readonly crosswalks: readonly ParsedFile<Crosswalk>[];
  readonly wordLists: readonly ParsedFile<WordList>[];
  readonly classTables: readonly ParsedFile<ClassTable>[];
  readonly industries: readonly ParsedFile<IndustryTable>[];
  readonly benchmarkTables: readonly ParsedFile<BenchmarkTable>[];
  readonly figureTables: readonly ParsedFile<FigureTable>[];
  readonly processDocuments: readonly ParsedFile<ProcessDocument>[];
  readonly benchmarkUnits: readonly ParsedFile<UnitDocument>[];
  /** Codes of the industrial classification; undefined where no table is at hand. */
  readonly industryCodes: ReadonlySet<string> | undefined;
  /** Units and metric names of the catalogues this folder will stand beside, where they are at hand. */
  readonly words: CriteriaWords | undefined;
  /** Some file could not be read: what seems missing may be in it. */
  readonly incomplete: boolean;
}

/**
 * What a folder of catalogues is checked against where it brings no tables of its own.
 *
 * @since 0.2.0
 */
export interface LintInputOptions {
  /** Industry codes to check against where the folder brings no table of its own. */
  readonly industryCodes?: Iterable<string> | undefined;
  /** Units and metric names to check against where the folder brings no lists of its own. */
  readonly words?: CriteriaWords | undefined;
}

export function lintInput(parsed: ParsedTaxonomy, options: LintInputOptions = {}): LintInput {
  const keyOf = ({ catalogue, edition }: { catalogue: string; edition: string }) => `${catalogue}@${edition}`;
  const byEdition = new Map<string, ParsedFile<Section>[]>();
  for (const section of parsed.sections) {
    const key = folderKey(section) ?? keyOf(section.value);
    byEdition.set(key, [...(byEdition.get(key) ?? []), section]);
  }
  const editions = parsed.editions.map((header) => {
    const key = folderKey(header) ?? keyOf(header.value);
    const sections = byEdition.get(key) ?? [];
    byEdition.delete(key);
    const items = placed(sections, "items");
    const terms = [...items, ...wordsOf(header.value, parsed.wordLists)];
    return { header, sections, groups: placed(sections, "groups"), items, terms };
  });
  const { catalogues, crosswalks, industries, documents, sections, wordLists, classTables } = parsed;
  const { benchmarkTables, figureTables, processDocuments, benchmarkUnits } = parsed;
  return {
    files: [...catalogues, ...parsed.editions, ...sections, ...crosswalks, ...industries, ...documents],
    catalogues,
    editions,
    strays: [...byEdition.values()].flat(),
    crosswalks,
    wordLists,
    classTables,
    industries,
    benchmarkTables,
    figureTables,
    processDocuments,
    benchmarkUnits,
    industryCodes: industryCodesOf(parsed, options),
    words: options.words,
    incomplete: parsed.problems.length > 0,
  };
}

/** The edition a file belongs to by its folder: what the file says of itself is a matter for a check. */
function folderKey({ role }: ParsedFile<unknown>): string | undefined {
  return "edition" in role ? `${role.catalogue}@${role.edition}` : undefined;
}

function placed<K extends "groups" | "items">(
  sections: readonly ParsedFile<Section>[],
  list: K,
): Placed<Section[K][number]>[] {
  return sections
    .flatMap((document) =>
      document.value[list].map((value: Section[K][number], index) => ({
        value,
        document,
        path: [list, index],
      })),
    )
    .sort((a, b) => compareCodes(a.value.code, b.value.code));
}

function wordsOf(
  { catalogue, edition }: EditionHeader,
  lists: readonly ParsedFile<WordList>[],
): Placed<ItemTerms>[] {
  return lists
    .filter(({ value }) => value.catalogue === catalogue && value.edition === edition)
    .flatMap((document) =>
      document.value.items.map((value, index) => ({ value, document, path: ["items", index] })),
    );
}

function industryCodesOf(
  parsed: ParsedTaxonomy,
  { industryCodes }: LintInputOptions,
): ReadonlySet<string> | undefined {
  if (parsed.industries.length > 0) {
    return new Set(parsed.industries.flatMap(({ value }) => value.items.map(({ code }) => code)));
  }
  return industryCodes === undefined ? undefined : new Set(industryCodes);
}
