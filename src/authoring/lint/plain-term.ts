/** A term as two spellings of it compare: full-width, case and spaces do not tell terms apart. */
export function plainTerm(term: string): string {
  return term.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
