/** Called for each occurrence: the term's number and the index behind its last character. */
export type OnHit = (term: number, end: number) => void;

/** Finds all terms of a list in one pass over a text. */
export interface Automaton {
  readonly lengths: Uint16Array;
  scan(text: string, onHit: OnHit): void;
}

/** States in breadth-first order: the children of a state stand side by side, and so do those of its neighbour. */
interface Trie {
  readonly states: number;
  /** First child of each state; the next state's first child ends the list. */
  readonly first: Int32Array;
  readonly letter: Uint16Array;
  readonly parent: Int32Array;
  readonly termAt: Int32Array;
}

/**
 * Aho–Corasick over normalised terms.
 *
 * @param terms normalised, not empty, without duplicates; the position in the list is the term's number
 */
export const createAutomaton = (terms: readonly string[]): Automaton => {
  const trie = buildTrie(terms);
  const { first, letter, termAt } = trie;
  // most characters start no term: their way from the root is looked up directly
  const fromRoot = new Uint16Array(65536);
  for (let s = first[0] ?? 0; s < (first[1] ?? 0); s += 1) fromRoot[letter[s] ?? 0] = s;
  const { fail, output } = link(trie, fromRoot);
  return {
    lengths: Uint16Array.from(terms, (t) => t.length),
    scan(text, onHit) {
      let state = 0;
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        let to = 0;
        while (state !== 0) {
          to = childOf(first, letter, state, code);
          if (to !== 0) break;
          state = fail[state] ?? 0;
        }
        state = state === 0 ? (fromRoot[code] ?? 0) : to;
        for (let s = state; s > 0; s = output[s] ?? 0) {
          const term = termAt[s] ?? -1;
          if (term !== -1) onHit(term, i + 1);
        }
      }
    },
  };
};

/** The child of a state by a letter, 0 where there is none; the letters of siblings ascend. */
const childOf = (first: Int32Array, letter: Uint16Array, state: number, code: number): number => {
  let low = first[state] ?? 0;
  let high = (first[state + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = letter[middle] ?? 0;
    if (found === code) return middle;
    if (found < code) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
};

/** Sorted terms with a common beginning stand side by side, so each state is a stretch of the sorted list. */
const buildTrie = (terms: readonly string[]): Trie => {
  const sorted = sortedNumbers(terms);
  let total = 1;
  for (const term of terms) total += term.length;
  const first = new Int32Array(total + 1);
  const letter = new Uint16Array(total);
  const parent = new Int32Array(total);
  const termAt = new Int32Array(total).fill(-1);
  const from = new Int32Array(total);
  const to = new Int32Array(total);
  const depth = new Uint16Array(total);
  to[0] = sorted.length;
  let states = 1;
  for (let s = 0; s < states; s += 1) {
    const d = depth[s] ?? 0;
    let at = from[s] ?? 0;
    const end = to[s] ?? 0;
    // the term that ends here is the shortest of its stretch and comes first
    const shortest = sorted[at] ?? 0;
    if (at < end && d > 0 && (terms[shortest] ?? "").length === d) {
      termAt[s] = shortest;
      at += 1;
    }
    first[s] = states;
    while (at < end) {
      const code = (terms[sorted[at] ?? 0] ?? "").charCodeAt(d);
      const start = at;
      while (at < end && (terms[sorted[at] ?? 0] ?? "").charCodeAt(d) === code) at += 1;
      letter[states] = code;
      parent[states] = s;
      from[states] = start;
      to[states] = at;
      depth[states] = d + 1;
      states += 1;
    }
  }
  first[states] = states;
  return { states, first, letter, parent, termAt };
};

/** Numbers of the terms in the order of their UTF-16 units; a prepared list is in order already. */
const sortedNumbers = (terms: readonly string[]): Int32Array => {
  const numbers = Int32Array.from(terms, (_, i) => i);
  for (let i = 1; i < terms.length; i += 1) {
    if ((terms[i - 1] ?? "") > (terms[i] ?? "")) {
      return numbers.sort((a, b) => ((terms[a] ?? "") < (terms[b] ?? "") ? -1 : 1));
    }
  }
  return numbers;
};

/** Failure links in the order of the states; `output` jumps to the next shorter state that ends a term. */
const link = ({ states, first, letter, parent, termAt }: Trie, fromRoot: Uint16Array) => {
  const fail = new Int32Array(states);
  const output = new Int32Array(states);
  for (let s = 1; s < states; s += 1) {
    const up = parent[s] ?? 0;
    if (up !== 0) {
      const code = letter[s] ?? 0;
      let f = fail[up] ?? 0;
      let to = 0;
      while (f !== 0) {
        to = childOf(first, letter, f, code);
        if (to !== 0) break;
        f = fail[f] ?? 0;
      }
      fail[s] = f === 0 ? (fromRoot[code] ?? 0) : to;
    }
    const f = fail[s] ?? 0;
    output[s] = (termAt[f] ?? -1) !== -1 ? f : (output[f] ?? 0);
  }
  return { fail, output };
};
