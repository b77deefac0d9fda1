import type { Taxonomy } from "../catalogue/taxonomy.js";

const UNSEEN = /\p{Default_Ignorable_Code_Point}+/gu;

/** Full-width forms, case and traditional characters made equal; word boundaries stay. */
export function createFold(taxonomy: Taxonomy): (text: string) => string {
  const simplified = pairsOf(taxonomy.lexicon("traditional"));
  return (text) => {
    const folded = text.normalize("NFKC").toLowerCase().replace(UNSEEN, "");
    return simplified.size === 0 ? folded : Array.from(folded, (c) => simplified.get(c) ?? c).join("");
  };
}

function pairsOf(document: unknown): ReadonlyMap<string, string> {
  const pairs =
    typeof document === "object" && document !== null && "pairs" in document ? document.pairs : {};
  const entries = Object.entries(pairs ?? {});
  return new Map(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
