import type { EditionRef } from "./edition-ref.js";
import type { EditionSummary } from "./edition-summary.js";
import type { CatalogueHeader } from "./schema.js";

/** Raised when the shape of the compiled documents changes. */
export const compiledFormat = 1;

/**
 * Compiled documents by name, each as JSON text so that one is parsed only when it is asked for.
 *
 * @since 0.2.0
 */
export type CompiledDocuments = Readonly<Record<string, string>>;

/**
 * A crosswalk that is at hand: its name and the two editions it connects.
 *
 * @since 0.2.0
 */
export interface CrosswalkSummary {
  readonly id: string;
  readonly title: string;
  readonly from: EditionRef;
  readonly to: EditionRef;
}

/** The document `meta`: what there is, without opening any of it. */
export interface CompiledMeta {
  readonly format: number;
  readonly catalogues: readonly CatalogueHeader[];
  /** By catalogue, then in the order the catalogue lists them. */
  readonly editions: readonly EditionSummary[];
  readonly crosswalks: readonly CrosswalkSummary[];
  readonly industries: readonly { readonly id: string; readonly title: string }[];
  /** Names of the free-form documents by folder. */
  readonly folders: Readonly<Record<string, readonly string[]>>;
}

/** Names of the compiled documents. Editions are named by `editionKey`. */
export const documentNames = {
  meta: "meta",
  crosswalk: (id: string) => `crosswalk/${id}`,
  industries: (id: string) => `industry/${id}`,
  /** A free-form document of a folder. */
  document: (folder: string, name: string) => `${folder}:${name}`,
  /** The words for the items of an edition, of all lists together. */
  words: (edition: string) => `words/${edition}`,
} as const;
