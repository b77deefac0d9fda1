import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Item } from "../catalogue/schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";

/**
 * A term several items share, with the question that tells them apart.
 *
 * @since 0.2.0
 */
export interface SharedTerm {
  readonly term: string;
  readonly with: readonly { readonly code: string; readonly name: string | null }[];
  readonly question: string | null;
}

/** Terms with a question first: they are the ones a reviewer can do something with. */
export function sharedTermsOf(taxonomy: Taxonomy, ref: EditionRef, item: Item): readonly SharedTerm[] {
  const terms = (item.sharedTerms ?? []).map(({ term, with: others, question }) => ({
    term,
    with: others.map((code) => ({ code, name: taxonomy.item(code, ref)?.name ?? null })),
    question: question ?? null,
  }));
  return [
    ...terms.filter(({ question }) => question !== null),
    ...terms.filter(({ question }) => question === null),
  ];
}
