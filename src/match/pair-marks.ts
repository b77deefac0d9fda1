/** Tells whether a pair of neighbouring characters stands in a text; two pairs in 65,536 may share a mark. */
export interface PairMarks {
  has(pair: number): boolean;
}

/** Two neighbouring characters as one number. */
const pairOf = (a: number, b: number): number => (a << 16) | b;

const markOf = (pair: number): number => Math.imul(pair, 0x9e3779b1) >>> 16;

/** All pairs of neighbouring characters of a text. */
export const pairsOf = (text: string): Set<number> => {
  const pairs = new Set<number>();
  for (let i = 0; i + 1 < text.length; i += 1) pairs.add(pairOf(text.charCodeAt(i), text.charCodeAt(i + 1)));
  return pairs;
};

/** Makes the marker; it keeps the marks of the last text. */
export const createPairMarks = (): ((text: string) => PairMarks) => {
  const marks = new Uint8Array(65_536);
  let marked: number[] = [];
  let of: string | undefined;
  const answer: PairMarks = { has: (pair) => marks[markOf(pair)] === 1 };
  return (text) => {
    if (text === of) return answer;
    for (const mark of marked) marks[mark] = 0;
    marked = [];
    of = text;
    for (let i = 0; i + 1 < text.length; i += 1) {
      const mark = markOf(pairOf(text.charCodeAt(i), text.charCodeAt(i + 1)));
      marks[mark] = 1;
      marked.push(mark);
    }
    return answer;
  };
};
