import { VerdexError } from "../errors.js";
import { bytesOfBase64 } from "./base64.js";
import type { ClassTable } from "./class-table-schema.js";
import {
  type CompiledDocuments,
  type CompiledMeta,
  type CrosswalkSummary,
  compiledFormat,
  documentNames,
} from "./compiled.js";
import type { Crosswalk } from "./crosswalk-schema.js";
import { type EditionRef, editionKey } from "./edition-ref.js";
import type { EditionSummary } from "./edition-summary.js";
import { freezeDeep } from "./freeze-deep.js";
import { indexEdition } from "./index-edition.js";
import type { IndustryTable } from "./industry-schema.js";
import type { ItemWords } from "./item-words-schema.js";
import { type PackedWords, unpackWords } from "./packed-words.js";
import type { CatalogueHeader, Edition, Group, Item } from "./schema.js";
import { joinEdition, type SplitEdition } from "./split-edition.js";

/**
 * The catalogues as the rest of the library sees them. Every document is parsed when it is first asked for
 * and kept; nothing here may be changed.
 *
 * @since 0.2.0
 */
export interface Taxonomy {
  /** `sha256:…` over all documents. */
  readonly digest: string;
  catalogues(): readonly CatalogueHeader[];
  /** Headers of all editions: by catalogue, then in order of effect. */
  editions(): readonly EditionSummary[];
  edition(catalogue: string, edition: string): Edition | undefined;
  item(code: string, ref: EditionRef): Item | undefined;
  group(code: string, ref: EditionRef): Group | undefined;
  crosswalks(): readonly CrosswalkSummary[];
  crosswalk(from: EditionRef, to: EditionRef): Crosswalk | undefined;
  /** The classification with this id; without one, the first there is. */
  industries(id?: string): IndustryTable | undefined;
  /** A word list of `lexicon/` by file name without its ending. */
  lexicon(name: string): unknown;
  /** Words of the trade for the items of an edition, beside those the edition itself holds. */
  words(ref: EditionRef): readonly ItemWords[];
  /** An index of an edition that was worked out in advance, for whoever made it; derived, so not in the digest. */
  prepared(ref: EditionRef): Uint8Array | undefined;
  /** A class table of `classes/`. */
  classes(name: string): ClassTable | undefined;
  /** A free-form document of any other folder. */
  document(folder: string, name: string): unknown;
  /** Names of the free-form documents in a folder. */
  documentNames(folder: string): readonly string[];
}

/**
 * Compiled documents with their digest, and what was worked out in advance so that they open faster.
 *
 * @since 0.2.0
 */
export interface TaxonomyInput {
  readonly documents: CompiledDocuments;
  readonly digest: string;
  /** Indexes worked out when the documents were compiled, by edition key: bytes, or base64 where bytes have no place. */
  readonly prepared?: Readonly<Record<string, Uint8Array | string>>;
  /** Large editions by edition key, in a form that opens faster than their documents, which may be left out. */
  readonly split?: Readonly<Record<string, SplitEdition>>;
}

/**
 * Opens compiled documents.
 *
 * @throws VerdexError `CATALOGUE_UNREADABLE` where they were compiled in another format.
 * @since 0.2.0
 */
export function createTaxonomy({ documents, digest, prepared = {}, split = {} }: TaxonomyInput): Taxonomy {
  const parsed = new Map<string, unknown>();
  const words = new Map<string, readonly ItemWords[]>();
  const open = <T>(name: string): T | undefined => {
    if (!parsed.has(name)) {
      const json = Object.hasOwn(documents, name) ? documents[name] : undefined;
      parsed.set(name, json === undefined ? undefined : JSON.parse(json));
    }
    // the compile step wrote it from a checked value of this type
    return parsed.get(name) as T | undefined;
  };
  // what is handed out is frozen; freezing the word lists as well would cost each thread a megabyte and more
  const meta = freezeDeep(open<CompiledMeta>(documentNames.meta));
  if (meta?.format !== compiledFormat) {
    throw new VerdexError(
      "CATALOGUE_UNREADABLE",
      `compiled catalogue documents have format ${meta?.format ?? "none"}, expected ${compiledFormat}`,
    );
  }
  const openEdition = (key: string): Edition | undefined => {
    // only looked at once: in Node the parts are read from their file whenever they are asked for
    if (!parsed.has(key)) {
      const parts = Object.hasOwn(split, key) ? split[key] : undefined;
      if (parts !== undefined) parsed.set(key, joinEdition(parts));
    }
    return freezeDeep(open<Edition>(key));
  };
  const edition = (ref: EditionRef) =>
    meta.editions.some((summary) => summary.catalogue === ref.catalogue && summary.edition === ref.edition)
      ? openEdition(editionKey(ref))
      : undefined;
  const document = (folder: string, name: string): unknown => {
    return open<unknown>(documentNames.document(folder, name));
  };
  return {
    digest,
    catalogues: () => meta.catalogues,
    editions: () => meta.editions,
    edition: (catalogue, name) => edition({ catalogue, edition: name }),
    item: (code, ref) => indexEdition(edition(ref))?.items.get(code),
    group: (code, ref) => indexEdition(edition(ref))?.groups.get(code),
    crosswalks: () => meta.crosswalks,
    crosswalk: (from, to) => {
      const found = meta.crosswalks.find((summary) => same(summary.from, from) && same(summary.to, to));
      return found && open<Crosswalk>(documentNames.crosswalk(found.id));
    },
    industries: (id = meta.industries[0]?.id) =>
      id === undefined ? undefined : open<IndustryTable>(documentNames.industries(id)),
    lexicon: (name) => document("lexicon", name),
    prepared: (ref) => {
      const key = editionKey(ref);
      const index = Object.hasOwn(prepared, key) ? prepared[key] : undefined;
      return typeof index === "string" ? bytesOfBase64(index) : index;
    },
    words: (ref) => {
      const key = editionKey(ref);
      const known = words.get(key);
      if (known) return known;
      const packed = open<PackedWords>(documentNames.words(key));
      const unpacked = packed ? unpackWords(packed) : [];
      words.set(key, unpacked);
      return unpacked;
    },
    // checked against the schema of class tables when it was compiled
    classes: (name) => document("classes", name) as ClassTable | undefined,
    document,
    documentNames: (folder) => (Object.hasOwn(meta.folders, folder) ? (meta.folders[folder] ?? []) : []),
  };
}

function same(a: EditionRef, b: EditionRef): boolean {
  return a.catalogue === b.catalogue && a.edition === b.edition;
}
