import type { MetricDocument } from "./metric-schema.js";
import { plainWord } from "./plain-word.js";

/** Whether a word names one of the accepted kinds; undefined where the word is not known. */
export type IsKind = (vocabulary: string, word: string, accepted: readonly string[]) => boolean | undefined;

export const createVocabularies = ({ vocabularies }: MetricDocument): IsKind => {
  const known = new Map(
    Object.entries(vocabularies).map(([name, kinds]) => [
      name,
      {
        above: new Map(kinds.map((k) => [k.name, k.of])),
        names: new Map(kinds.flatMap((k) => [k.name, ...(k.words ?? [])].map((w) => [plainWord(w), k.name]))),
      },
    ]),
  );
  return (vocabulary, word, accepted) => {
    const kinds = known.get(vocabulary);
    const name = kinds?.names.get(plainWord(word));
    if (kinds === undefined || name === undefined) return undefined;
    const wanted = accepted.map((a) => kinds.names.get(plainWord(a)));
    if (wanted.includes(undefined)) return undefined;
    const seen = new Set<string>();
    for (let at: string | undefined = name; at !== undefined && !seen.has(at); at = kinds.above.get(at)) {
      if (wanted.includes(at)) return true;
      seen.add(at);
    }
    // a wider kind than the one asked for leaves it open
    const below = wanted.some((w) => {
      for (let at = w === undefined ? w : kinds.above.get(w); at !== undefined; at = kinds.above.get(at))
        if (at === name) return true;
      return false;
    });
    return below ? undefined : false;
  };
};
