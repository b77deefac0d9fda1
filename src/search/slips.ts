const short = /^\p{Script=Han}{2,4}$/u;
/** How much a word says with one character wrong, by its length: of two characters hardly more than half. */
const LIKENESS: Readonly<Record<number, number>> = { 2: 0.6, 3: 0.85, 4: 0.88 };
/** What the commonest of such words has before the rarest. */
const COMMON = 0.09;
const COMMONEST = 10;

/**
 * The whole words that differ from a short Chinese question in one character, where no word holds the question itself.
 * Pairs of characters do not find them: 风店 shares none with 风电, and the wrong pair of 充电装 stands in many words.
 * The commoner word is the likelier one to be meant.
 */
export function slipsOf<T extends { readonly text: string }>(
  documents: readonly T[],
  query: string,
): { readonly item: T; readonly likeness: number }[] {
  if (!short.test(query) || documents.some(({ text }) => text.includes(query))) return [];
  const base = LIKENESS[query.length] ?? 0;
  return documents
    .filter(({ text }) => text.length === query.length && differing(text, query) === 1)
    .map((item) => {
      const holding = documents.filter(({ text }) => text.includes(item.text)).length;
      const common = Math.min(1, Math.log2(holding) / COMMONEST);
      return { item, likeness: base + COMMON * common };
    });
}

const differing = (text: string, query: string): number =>
  [...text].filter((character, at) => character !== query[at]).length;
