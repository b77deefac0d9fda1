import { createNormGrades } from "../../src/benchmarks/norm-grades.js";
import { createReplacedNorms } from "../../src/benchmarks/replaced-norms.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createCatalogueEngine } from "../../src/classify/catalogue-engine.js";
import { lexiconOf } from "../../src/classify/lexicon-of.js";
import { criteriaWordsOf } from "../../src/criteria/criteria-words.js";
import { createFactsReader } from "../../src/criteria/record-facts.js";
import { createTextReader } from "../../src/match/read-text.js";
import { parseRecord } from "../../src/record/parse-record.js";
import type { ConditionResult } from "../../src/result/schema.js";

const taxonomy = bundledTaxonomy();
const found = criteriaWordsOf(taxonomy);
if (!found) throw new Error("the bundled taxonomy brings no units and metric names");
export const words = found;
export const bundled = taxonomy;

const criteria = {
  words,
  factsOf: createFactsReader(words, createNormGrades(taxonomy, "en"), createReplacedNorms(taxonomy)),
};
const lexicon = lexiconOf(taxonomy);
const reader = createTextReader(lexicon);
const engines = new Map<string, ReturnType<typeof createCatalogueEngine>>();

const engineOf = (key: string) => {
  const known = engines.get(key);
  if (known) return known;
  const [catalogue = "", name = ""] = key.split("@");
  const edition = taxonomy.edition(catalogue, name);
  if (!edition) throw new Error(`no edition ${key}`);
  const made = createCatalogueEngine({ edition, lexicon, lang: "en", criteria });
  engines.set(key, made);
  return made;
};

export interface Question {
  /** `catalogue@edition` */
  readonly edition: string;
  readonly item: string;
  /** Position of the row, where the item has rows. */
  readonly row?: number | undefined;
  readonly record: Readonly<Record<string, unknown>>;
  /** Day on which papers have to be valid. */
  readonly on?: string | undefined;
}

/** What the conditions of an item, or of one of its rows, come to for a record. */
export const decided = ({ edition, item, row, record, on }: Question) => {
  const engine = engineOf(edition);
  const parsed = parseRecord({ id: "T-1", kind: "loan", purpose: "项目贷款", ...record }, { lang: "en" });
  if (!parsed.ok) throw new Error(parsed.error.message);
  const read = reader(parsed.record.texts);
  const index = engine.edition.items.findIndex((i) => i.code === item);
  if (index < 0) throw new Error(`no item ${item} in ${edition}`);
  const facts = engine.factsOf?.(parsed.record, read, on);
  const standing = engine.standing(index, row === undefined ? [] : [row], read.text, facts);
  const leaf = (id: string): ConditionResult => {
    const one = standing.conditions.find((c) => c.id === id);
    if (!one)
      throw new Error(`no condition ${id}; there are ${standing.conditions.map((c) => c.id).join(", ")}`);
    return one;
  };
  return { standing, leaf };
};
