import { digest, documents, prepared, split } from "../build/taxonomy/documents.js";
import { editionKey } from "./catalogue/edition-ref.js";
import { createTaxonomy, type Taxonomy } from "./catalogue/taxonomy.js";

let opened: Taxonomy | undefined;

/**
 * The catalogues that come with the package. Each edition is parsed when it is first used.
 *
 * @since 0.2.0
 */
export const bundledTaxonomy = (): Taxonomy => {
  opened ??= createTaxonomy({ documents, digest, prepared, split });
  return opened;
};

/** Indexes by edition key, as one thread hands them to others. */
export type SharedIndexes = Readonly<Record<string, Uint8Array<SharedArrayBuffer>>>;

/** The indexes of the catalogues in memory that threads have together: several megabytes each need not have. */
export const shareIndexes = (): SharedIndexes => {
  const taxonomy = bundledTaxonomy();
  return Object.fromEntries(
    taxonomy.editions().flatMap((edition) => {
      const index = taxonomy.prepared(edition);
      if (index === undefined) return [];
      return [[editionKey(edition), sharedBytes(index)]];
    }),
  );
};

/** Opens the catalogues with the indexes of another thread; to be called before anything else asks for them. */
export const adoptIndexes = (indexes: SharedIndexes): void => {
  opened ??= createTaxonomy({ documents, digest, prepared: indexes, split });
};

/** In Node indexes are read to where they can be shared. */
const sharedBytes = ({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array<SharedArrayBuffer> => {
  if (buffer instanceof SharedArrayBuffer) return new Uint8Array(buffer, byteOffset, byteLength);
  const shared = new Uint8Array(new SharedArrayBuffer(byteLength));
  shared.set(new Uint8Array(buffer, byteOffset, byteLength));
  return shared;
};
