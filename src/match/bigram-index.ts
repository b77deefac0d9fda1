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
  /**
   * Goes on with the last ranking in another stretch of its text: what was counted there counts no second time.
   *
   * @param scores hold the last ranking
   * @returns the best score
   */
  rankMore(text: string, mask: Uint8Array, skip: number, scores: Float32Array, part: Stretch): number;
}

export interface BigramDocument {
  /** Pieces of text with their weight; a bigram never spans two pieces. */
  readonly pieces: readonly { readonly text: string; readonly weight: number }[];
}

const K1 = 1.2;
const B = 0.5;
/** Bigrams in a larger share of the documents say nothing and are left out. */
const MAX_SHARE = 0.35;

/** Marks and numbers say nothing of an item; letters do (LED, CCUS). */
const isWord = (code: number): boolean => code > 0x39 && code !== 0x3001 && code !== 0x3002;

/** The ranking of an edition's wordings as plain columns: it can be prepared when the taxonomy is compiled. */
export interface BigramTable {
  readonly size: number;
  /** Pairs of characters, one behind the other. */
  readonly pairs: Uint16Array;
  /** Postings of pair `g` are `first[g]` to `first[g + 1]`. */
  readonly first: Int32Array;
  /** A document in the upper two bytes, what the pair adds to its rank, in thousandths, in the lower. */
  readonly postings: Int32Array;
}

/** Weighs the pairs of characters of all documents. @param documents one per item, in item order */
export const buildBigramTable = (documents: readonly BigramDocument[]): BigramTable => {
  const total = documents.reduce((sum, d) => sum + d.pieces.reduce((s, p) => s + p.text.length, 0), 0);
  const { entries, lengths, pairs } = countBigrams(documents, total);
  return toTable(entries, lengths, pairs, documents.length);
};

/** Pair, where its postings begin and end, and the ranking that met it last: a look asks for all of them at once. */
const SLOT = 4;

export const createBigramIndex = ({ size, pairs, first, postings }: BigramTable): BigramIndex => {
  const count = first.length - 1;
  let room = 1024;
  while (room < count * 2) room *= 2;
  const slots = new Int32Array(SLOT * room);
  let round = 0;

  /** Where the slot of a pair begins; the slot is empty where no document has the pair. */
  const slotOf = (pair: number): number => {
    let slot = SLOT * ((Math.imul(pair, 0x9e3779b1) >>> 8) & (room - 1));
    for (let found = slots[slot]; found !== pair && found !== 0; found = slots[slot])
      slot = (slot + SLOT) & (SLOT * room - 1);
    return slot;
  };
  for (let g = 0; g < count; g += 1) {
    const pair = ((pairs[2 * g] ?? 0) << 16) | (pairs[2 * g + 1] ?? 0);
    const slot = slotOf(pair);
    slots[slot] = pair;
    slots[slot + 1] = first[g] ?? 0;
    slots[slot + 2] = first[g + 1] ?? 0;
  }

  const addRanks = (
    text: string,
    mask: Uint8Array,
    skip: number,
    scores: Float32Array,
    from: number,
    to: number,
  ): void => {
    let before = 0;
    for (let i = from; i < to; i += 1) {
      const code = text.charCodeAt(i);
      // a NUL stands for what no pair goes over
      const after = (mask[i] ?? 0) & skip || !isWord(code) ? 0 : code;
      const pair = (before << 16) | after;
      before = after;
      if (after === 0 || pair === after) continue;
      const slot = slotOf(pair);
      if (slots[slot] === 0 || slots[slot + 3] === round) continue;
      slots[slot + 3] = round;
      const end = slots[slot + 2] ?? 0;
      for (let k = slots[slot + 1] ?? 0; k < end; k += 1) {
        const posting = postings[k] ?? 0;
        const d = posting >>> 16;
        scores[d] = (scores[d] ?? 0) + (posting & 0xffff);
      }
    }
  };

  return {
    size,
    rank(text, mask, skip, scores, parts) {
      scores.fill(0);
      round += 1;
      if (parts === undefined) addRanks(text, mask, skip, scores, 0, text.length);
      else for (const { start: from, end } of parts) addRanks(text, mask, skip, scores, from, end);
      return bestOf(scores);
    },
    rankMore(text, mask, skip, scores, { start, end }) {
      addRanks(text, mask, skip, scores, start, end);
      return bestOf(scores);
    },
  };
};

const bestOf = (scores: Float32Array): number => {
  let best = 0;
  for (let d = 0; d < scores.length; d += 1) best = Math.max(best, scores[d] ?? 0);
  return best;
};

interface Entries {
  readonly bigram: Int32Array;
  readonly doc: Uint16Array;
  readonly weight: Float32Array;
  readonly size: number;
}

/** One entry per bigram and document, with the weights of all its pieces added up. */
const countBigrams = (documents: readonly BigramDocument[], total: number) => {
  const numbers = new Map<string, number>();
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
        if (!isWord(text.charCodeAt(i)) || !isWord(text.charCodeAt(i + 1))) continue;
        const pair = text.slice(i, i + 2);
        const g = numbers.get(pair) ?? numbers.size;
        if (g === numbers.size) numbers.set(pair, g);
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
  return { entries: { bigram, doc, weight, size }, lengths, pairs: [...numbers.keys()] };
};

const toTable = (
  entries: Entries,
  lengths: Float64Array,
  pairs: readonly string[],
  n: number,
): BigramTable => {
  const count = pairs.length;
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
  const kept = lists.map((list, g) => ({ list, pair: pairs[g] ?? "" })).filter(({ list }) => list.length > 0);
  kept.sort((a, b) => (a.pair < b.pair ? -1 : 1));
  const postings = kept.flatMap(({ list }) => list);
  const first = new Int32Array(kept.length + 1);
  kept.forEach(({ list }, g) => {
    first[g + 1] = (first[g] ?? 0) + list.length;
  });
  return {
    size: n,
    pairs: Uint16Array.from(kept.flatMap(({ pair }) => [pair.charCodeAt(0), pair.charCodeAt(1)])),
    first,
    postings: Int32Array.from(postings, (p) => (p.document << 16) | p.impact),
  };
};
