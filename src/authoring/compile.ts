import { canonicalJson } from "../catalogue/canonical-json.js";
import {
  type CompiledDocuments,
  type CompiledMeta,
  compiledFormat,
  documentNames,
} from "../catalogue/compiled.js";
import { editionKey } from "../catalogue/edition-ref.js";
import { summariseEdition } from "../catalogue/edition-summary.js";
import { packWords } from "../catalogue/packed-words.js";
import { ruleHead } from "../catalogue/rule-head.js";
import type { Rule } from "../catalogue/rule-schema.js";
import type { TaxonomyData } from "./build-taxonomy.js";
import { inheritWords } from "./inherit-words.js";
import { joinWords } from "./join-words.js";

/**
 * Turns a taxonomy into JSON documents: one per edition, crosswalk, classification and folder of free-form
 * documents, and `meta` over them all; words that items inherit through crosswalks are worked out here. The same content gives the same text, byte for byte.
 *
 * @since 0.2.0
 */
export function compileTaxonomy(edited: TaxonomyData): CompiledDocuments {
  const { folders, words } = joinWords(edited, inheritWords(edited));
  const data = { ...edited, folders: { ...folders, ...ruleHeadsOf(folders) } };
  const editions = data.catalogues.flatMap((catalogue) => catalogue.editions);
  const meta: CompiledMeta = {
    format: compiledFormat,
    catalogues: data.catalogues.map(({ header }) => header),
    editions: editions.map(summariseEdition),
    crosswalks: data.crosswalks.map(({ id, title, from, to }) => ({ id, title, from, to })),
    industries: data.industries.map(({ id, title }) => ({ id, title })),
    folders: Object.fromEntries(
      Object.entries(data.folders).map(([name, documents]) => [name, Object.keys(documents).sort()]),
    ),
  };
  const documents: [string, unknown][] = [
    [documentNames.meta, meta],
    ...editions.map((edition): [string, unknown] => [editionKey(edition), edition]),
    ...data.crosswalks.map((crosswalk): [string, unknown] => [
      documentNames.crosswalk(crosswalk.id),
      crosswalk,
    ]),
    ...data.industries.map((table): [string, unknown] => [documentNames.industries(table.id), table]),
    ...Object.entries(data.folders).flatMap(([folder, entries]) =>
      Object.entries(entries).map(([name, value]): [string, unknown] => [
        documentNames.document(folder, name),
        value,
      ]),
    ),
    ...[...words].map(([key, items]): [string, unknown] => [documentNames.words(key), packWords(items)]),
  ];
  return Object.fromEntries(
    documents.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, canonicalJson(value)]),
  );
}

/** What the engine has to know of all rules before it reads one, in a document of its own. */
function ruleHeadsOf({ rules }: TaxonomyData["folders"]): TaxonomyData["folders"] {
  if (rules === undefined) return {};
  return { "rule-heads": { all: Object.values(rules).map((rule) => ruleHead(rule as Rule)) } };
}

/** The text the digest is taken over: every document with its name, in name order. */
export function digestInput(documents: CompiledDocuments): string {
  return Object.entries(documents)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, json]) => `${name}\n${json}\n`)
    .join("");
}
