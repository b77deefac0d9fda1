/** `[start, end)` of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** BM25 over character bigrams on typed arrays: ranks items by their whole wording. */
export interface BigramIndex {
  readonly size: number;
  /**
   * Ranks the documents for a text; a bigram counts once.
   *
   * @param skip bits that take a character out of the ranking
   * @param scores one number per document, overwritten
   * @param parts stretches of the text to look at; all of it by default
   * @returns the best score
   */
  rank(
    text: string,
    mask: Uint8Array,
    skip: number,
    scores: Float32Array,
    parts?: readonly Stretch[],
  ): number;
}

export interface BigramDocument {
  /** Pieces of text with their weight; a bigram never spans two pieces. */
  readonly pieces: readonly { readonly text: string; readonly weight: number }[];
}

const K1 = 1.2;
const B = 0.5;
/** Bigrams in a larger share of the documents say nothing and are left out. */
const MAX_SHARE = 0.35;

const isWord = (code: number): boolean => code >= 0x30 && code !== 0x3001 && code !== 0x3002;

/** No pair of word characters has this key. */
const EMPTY = 0;

/** Numbers the pairs of neighbouring characters: an open-addressing table from pair to number. */
class BigramNumbers {
  private keys: Int32Array;
  private values: Int32Array;
  private mask: number;
  private readonly pairs: string[] = [];
  count = 0;

  constructor(capacity: number) {
    let size = 1024;
    while (size < capacity * 2) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(EMPTY);
    this.values = new Int32Array(size);
  }

  /** The pair's number, or -1 where it has none and `add` is false. */
  of(a: number, b: number, add: boolean): number {
    const { keys } = this;
    const key = (a << 16) | b;
    let i = (Math.imul(key, 0x9e3779b1) >>> 8) & this.mask;
    for (;;) {
      const found = keys[i];
      if (found === key) return this.values[i] ?? -1;
      if (found === EMPTY) break;
      i = (i + 1) & this.mask;
    }
    if (!add) return -1;
    this.keys[i] = key;
    this.values[i] = this.count;
    this.pairs.push(String.fromCharCode(a, b));
    this.count += 1;
    return this.count - 1;
  }

  /** The two characters of a number. */
  pair(number: number): string {
    return this.pairs[number] ?? "";
  }
}

/** The ranking of an edition's wordings as plain data: it can be prepared when the taxonomy is compiled. */
export interface BigramTable {
  readonly size: number;
  /** Pairs of characters, one behind the other. */
  readonly bigrams: string;
  /** Postings of pair `g` are `first[g]` to `first[g + 1]`. */
  readonly first: readonly number[];
  readonly document: readonly number[];
  /** What the pair adds to the rank of the document, in thousandths. */
  readonly impact: readonly number[];
}

/** Weighs the pairs of characters of all documents. @param documents one per item, in item order */
export const buildBigramTable = (documents: readonly BigramDocument[]): BigramTable => {
  const total = documents.reduce((sum, d) => sum + d.pieces.reduce((s, p) => s + p.text.length, 0), 0);
  const numbers = new BigramNumbers(Math.max(1, total));
  const { entries, lengths } = countBigrams(documents, numbers, total);
  return toTable(entries, lengths, numbers, documents.length);
};

export const createBigramIndex = (table: BigramTable): BigramIndex => {
  const { bigrams, size } = table;
  const count = table.first.length - 1;
  const numbers = new BigramNumbers(Math.max(1, count));
  for (let g = 0; g < count; g += 1)
    numbers.of(bigrams.charCodeAt(2 * g), bigrams.charCodeAt(2 * g + 1), true);
  const start = Int32Array.from(table.first);
  const docs = Uint16Array.from(table.document);
  const impact = Float32Array.from(table.impact);
  const seen = new Uint32Array(count);
  let stamp = 0;

  const addRanks = (
    text: string,
    mask: Uint8Array,
    skip: number,
    scores: Float32Array,
    from: number,
    to: number,
  ): void => {
    for (let i = from; i + 1 < to; i += 1) {
      if (((mask[i] ?? 0) | (mask[i + 1] ?? 0)) & skip) continue;
      const a = text.charCodeAt(i);
      const b = text.charCodeAt(i + 1);
      if (!isWord(a) || !isWord(b)) continue;
      const g = numbers.of(a, b, false);
      if (g === -1 || seen[g] === stamp) continue;
      seen[g] = stamp;
      const end = start[g + 1] ?? 0;
      for (let k = start[g] ?? 0; k < end; k += 1) {
        const d = docs[k] ?? 0;
        scores[d] = (scores[d] ?? 0) + (impact[k] ?? 0);
      }
    }
  };

  return {
    size,
    rank(text, mask, skip, scores, parts) {
      scores.fill(0);
      stamp += 1;
      if (parts === undefined) addRanks(text, mask, skip, scores, 0, text.length);
      else for (const { start: from, end } of parts) addRanks(text, mask, skip, scores, from, end);
      let best = 0;
      for (let d = 0; d < scores.length; d += 1) best = Math.max(best, scores[d] ?? 0);
      return best;
    },
  };
};

interface Entries {
  readonly bigram: Int32Array;
  readonly doc: Uint16Array;
  readonly weight: Float32Array;
  readonly size: number;
}

/** One entry per bigram and document, with the weights of all its pieces added up. */
const countBigrams = (documents: readonly BigramDocument[], numbers: BigramNumbers, total: number) => {
  const bigram = new Int32Array(total);
  const doc = new Uint16Array(total);
  const weight = new Float32Array(total);
  const slotOf = new Int32Array(total);
  const slotDoc = new Int32Array(total).fill(-1);
  const lengths = new Float64Array(documents.length);
  let size = 0;
  documents.forEach((document, d) => {
    for (const { text, weight: w } of document.pieces) {
      for (let i = 0; i + 1 < text.length; i += 1) {
        const a = text.charCodeAt(i);
        const b = text.charCodeAt(i + 1);
        if (!isWord(a) || !isWord(b)) continue;
        const g = numbers.of(a, b, true);
        if (slotDoc[g] !== d) {
          slotDoc[g] = d;
          slotOf[g] = size;
          bigram[size] = g;
          doc[size] = d;
          size += 1;
        }
        const slot = slotOf[g] ?? 0;
        weight[slot] = (weight[slot] ?? 0) + w;
        lengths[d] = (lengths[d] ?? 0) + w;
      }
    }
  });
  return { entries: { bigram, doc, weight, size }, lengths };
};

const toTable = (entries: Entries, lengths: Float64Array, numbers: BigramNumbers, n: number): BigramTable => {
  const count = numbers.count;
  const frequency = new Int32Array(count);
  for (let e = 0; e < entries.size; e += 1)
    frequency[entries.bigram[e] ?? 0] = (frequency[entries.bigram[e] ?? 0] ?? 0) + 1;
  const limit = Math.max(1, n * MAX_SHARE);
  const average = lengths.reduce((a, b) => a + b, 0) / Math.max(1, n);
  const lists: { document: number; impact: number }[][] = Array.from({ length: count }, () => []);
  for (let e = 0; e < entries.size; e += 1) {
    const g = entries.bigram[e] ?? 0;
    const f = frequency[g] ?? 0;
    if (f > limit) continue;
    const document = entries.doc[e] ?? 0;
    const tf = entries.weight[e] ?? 0;
    const norm = K1 * (1 - B + (B * (lengths[document] ?? 0)) / Math.max(1, average));
    const impact = Math.round((1000 * Math.log(1 + (n - f + 0.5) / (f + 0.5)) * tf * (K1 + 1)) / (tf + norm));
    lists[g]?.push({ document, impact });
  }
  // an order that does not depend on which item comes first
  const kept = lists
    .map((list, g) => ({ list, pair: numbers.pair(g) }))
    .filter(({ list }) => list.length > 0);
  kept.sort((a, b) => (a.pair < b.pair ? -1 : 1));
  const first = [0];
  for (const { list } of kept) first.push((first.at(-1) ?? 0) + list.length);
  return {
    size: n,
    bigrams: kept.map(({ pair }) => pair).join(""),
    first,
    document: kept.flatMap(({ list }) => list.map((x) => x.document)),
    impact: kept.flatMap(({ list }) => list.map((x) => x.impact)),
  };
};
