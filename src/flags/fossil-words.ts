import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { Item } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { lexiconOf } from "../classify/lexicon-of.js";
import { VerdexError } from "../errors.js";
import { keepTexts } from "../match/keep-texts.js";
import type { Lexicon } from "../match/lexicon.js";
import { type OriginalSpan, originalSpan } from "../match/original-span.js";
import { createTextReader, type TextField } from "../match/read-text.js";
import type { FossilDocument } from "./fossil-schema.js";
import { type FuelSubstances, fuelSubstances } from "./fuel-substances.js";

/** A fossil activity in plain use of funds. */
export interface FossilUse extends OriginalSpan {
  readonly group: string;
}

/** Reads what is fossil in a use of funds, a list of fuels and a catalogue item. */
export interface FossilWords {
  /** Activities the texts plan; what is negated, replaced or only mentioned is left out. */
  uses(fields: readonly TextField[]): readonly FossilUse[];
  /** The fossil substances an entry of `project.fuel` names. */
  substancesOf: FuelSubstances;
  /** Groups of activities and substances an item names. */
  namedBy(item: Item, ref: EditionRef): ReadonlySet<string>;
}

const known = new WeakMap<Taxonomy, FossilWords>();

/**
 * The words of `lexicon/fossil.yaml`, read as the matcher reads a text.
 *
 * @throws VerdexError `CATALOGUE_SCHEMA` where the list is missing.
 */
export const fossilWordsOf = (taxonomy: Taxonomy): FossilWords => {
  const found = known.get(taxonomy);
  if (found) return found;
  // checked against its schema when it was compiled
  const words = taxonomy.lexicon("fossil") as FossilDocument | undefined;
  if (words === undefined) {
    const file = "lexicon/fossil.yaml";
    throw new VerdexError("CATALOGUE_SCHEMA", `${file} is missing`, { file });
  }
  const made = fossilWords(words, lexiconOf(taxonomy), taxonomy);
  known.set(taxonomy, made);
  return made;
};

const fossilWords = (document: FossilDocument, lexicon: Lexicon, taxonomy: Taxonomy): FossilWords => {
  const { groups, rows } = document;
  const bare: Lexicon = {
    ...lexicon,
    facets: {},
    makes: [],
    quality: { inNames: [], words: [] },
    sectors: [],
    transformation: [],
    newCapacity: [],
    newPlants: undefined,
    bystanders: undefined,
    mainUse: undefined,
    nonGreen: groups.map((group) => ({ ...group, dealtWithBy: [] })),
  };
  const named = rows.map((row) => ({ ...row, id: row.substance, dealtWithBy: [] }));
  const readUses = keepTexts(createTextReader(bare));
  const readItems = createTextReader({ ...bare, nonGreen: [...bare.nonGreen, ...named] });
  const substanceNames = new Set(rows.map(({ substance }) => substance));
  const kept = new Map<string, ReadonlySet<string>>();
  return {
    uses(fields) {
      const read = readUses(fields);
      return read.answer(bare, () =>
        read.contradictions.map(({ group, start, end }) => ({
          ...originalSpan(read, start, end),
          group: group.id,
        })),
      );
    },
    substancesOf: fuelSubstances(document),
    namedBy(item, ref) {
      const key = `${editionKey(ref)}/${item.code}`;
      const before = kept.get(key);
      if (before) return before;
      const idsIn = (texts: readonly string[]): string[] =>
        readItems(texts.map((text) => ({ field: "item", text }))).contradictions.map(({ group }) => group.id);
      const texts = textsOf(item, taxonomy.words(ref).find(({ code }) => code === item.code)?.aliases);
      // the activity of a line is the name of an industry: it tells a fuel and no use of funds
      const trades = idsIn((item.rows ?? []).map(({ activity }) => activity));
      const names = new Set([...idsIn(texts), ...trades.filter((id) => substanceNames.has(id))]);
      kept.set(key, names);
      return names;
    },
  };
};

/** What an item calls itself and its subjects, with the names the trade has for them. */
const textsOf = (item: Item, further: readonly string[] = []): readonly string[] => [
  item.name,
  ...(item.rows ?? []).flatMap(({ subjects }) => subjects),
  ...(item.scopeTerms ?? []),
  ...(item.aliases ?? []),
  ...(item.contextAliases ?? []).map(({ term }) => term),
  ...further,
];
