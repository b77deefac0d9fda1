/** A stretch of text between two stops, `[start, end)` in normalised offsets. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it is in. */
  readonly sentence: number;
}

const SENTENCE = 2;
const CLAUSE = 1;
const stops = new Uint8Array(65536);
for (const c of ',:()[]【】「」“”"—') stops[c.charCodeAt(0)] = CLAUSE;
for (const c of "。;!?\n") stops[c.charCodeAt(0)] = SENTENCE;

/** The clause a character stands in, if it is no stop. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | undefined => {
  let low = 0;
  let high = clauses.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle];
    if (!clause || at < clause.start) high = middle - 1;
    else if (at >= clause.end) low = middle + 1;
    else return clause;
  }
  return undefined;
};

/** Splits a normalised text at its punctuation; 、 joins a list and does not split. */
export const splitClauses = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  let sentence = 0;
  for (let i = 0; i <= text.length; i += 1) {
    const stop = i < text.length ? stops[text.charCodeAt(i)] : SENTENCE;
    if (stop === 0) continue;
    if (i > start) clauses.push({ start, end: i, sentence });
    if (stop === SENTENCE) sentence += 1;
    start = i + 1;
  }
  return clauses;
};
