import type { Edition, Source } from "../catalogue/schema.js";

/**
 * A document a fact was read from, as a person looks for it.
 *
 * @since 0.2.0
 */
export interface CitedSource {
  readonly ref: string;
  /** Null for a reference that names no document, such as what an editor only remembered. */
  readonly title: string | null;
  readonly documentNumber: string | null;
  /** Place inside the document. */
  readonly place: string | null;
}

/** Resolves `0#place` and lists of such references against the sources of an edition. */
export function citedSources(edition: Edition, source: string | readonly string[]): readonly CitedSource[] {
  const byRef = new Map<string, Source>(edition.sources.map((entry) => [entry.ref, entry]));
  return [source].flat().map((written) => {
    const [ref = "", ...place] = written.split("#");
    const found = byRef.get(ref);
    return {
      ref,
      title: found?.title ?? null,
      documentNumber: found?.documentNumber ?? null,
      place: place.length === 0 ? null : place.join("#"),
    };
  });
}
