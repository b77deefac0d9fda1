import { createPairTable } from "./pair-table.js";

/** Called for each occurrence: the term's number and the index behind its last character. */
export type OnHit = (term: number, end: number) => void;

/** Finds all terms of a list in one pass over a text. */
export interface Automaton {
  readonly lengths: Uint16Array;
  scan(text: string, onHit: OnHit): void;
}

/**
 * Aho–Corasick as plain columns. States in breadth-first order: the children of a state stand side by side, and so
 * do those of its neighbour.
 */
export interface AutomatonTable {
  /** First child of each state; the next state's first child ends the list. */
  readonly first: Int32Array;
  /** By what a state is reached; the letters of siblings ascend. */
  readonly letter: Uint16Array;
  /** The state of the longest other beginning that the text up to here ends with. */
  readonly fail: Int32Array;
  /** The longest term that the text up to here ends with, counted from 1, or 0. */
  readonly longest: TermNumbers;
  /** For each term the next shorter one it ends with, counted from 1, or 0. */
  readonly shorter: TermNumbers;
  readonly lengths: Uint16Array;
}

/** Numbers of terms, in two bytes where that is enough. */
type TermNumbers = Uint16Array | Int32Array;

/** @param terms normalised, not empty, without duplicates; the position in the list is the term's number */
export const createAutomaton = (terms: readonly string[]): Automaton =>
  openAutomaton(buildAutomatonTable(terms));

export const openAutomaton = ({
  first,
  letter,
  fail,
  longest,
  shorter,
  lengths,
}: AutomatonTable): Automaton => {
  const deep = first[1] ?? 1;
  const pairs = createPairTable(pairsOf(first, letter));
  const fromRoot = new Uint16Array(65536);
  for (let s = 1; s < deep; s += 1) fromRoot[letter[s] ?? 0] = s;

  /** Most characters begin or go on no term: short beginnings are looked up directly, without a way through links. */
  const enter = (state: number, before: number, code: number): number => {
    const pair = state === 0 ? -1 : pairs.find(before, code);
    return pair === -1 ? (fromRoot[code] ?? 0) : deep + pair;
  };

  return {
    lengths,
    scan(text, onHit) {
      let state = 0;
      let before = 0;
      for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        let to = 0;
        while (state >= deep) {
          to = childOf(first, letter, state, code);
          if (to !== 0) break;
          state = fail[state] ?? 0;
        }
        state = to === 0 ? enter(state, before, code) : to;
        before = code;
        for (let t = longest[state] ?? 0; t !== 0; t = shorter[t - 1] ?? 0) onHit(t - 1, i + 1);
      }
    },
  };
};

/** The two letters of each state of the second level, in the order of the states. */
const pairsOf = (first: Int32Array, letter: Uint16Array): Uint16Array => {
  const from = first[1] ?? 1;
  const pairs = new Uint16Array(2 * ((first[from] ?? from) - from));
  for (let s = 1; s < from; s += 1) {
    const end = first[s + 1] ?? 0;
    for (let child = first[s] ?? 0; child < end; child += 1) {
      pairs[2 * (child - from)] = letter[s] ?? 0;
      pairs[2 * (child - from) + 1] = letter[child] ?? 0;
    }
  }
  return pairs;
};

/** The child of a state by a letter, 0 where there is none. */
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
export const buildAutomatonTable = (terms: readonly string[]): AutomatonTable => {
  const sorted = sortedNumbers(terms);
  let total = 1;
  for (const term of terms) total += term.length;
  const first = new Int32Array(total + 1);
  const letter = new Uint16Array(total);
  const parent = new Int32Array(total);
  const endOf = new Int32Array(terms.length);
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
      endOf[shortest] = s;
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
  const trie = { first: first.slice(0, states + 1), letter: letter.slice(0, states) };
  const fail = failuresOf(trie, parent);
  return { ...trie, fail, ...endsOf(fail, endOf), lengths: Uint16Array.from(terms, (t) => t.length) };
};

/** Numbers of the terms in the order of their UTF-16 units; a collected list is in order already. */
const sortedNumbers = (terms: readonly string[]): Int32Array => {
  const numbers = Int32Array.from(terms, (_, i) => i);
  for (let i = 1; i < terms.length; i += 1) {
    if ((terms[i - 1] ?? "") > (terms[i] ?? "")) {
      return numbers.sort((a, b) => ((terms[a] ?? "") < (terms[b] ?? "") ? -1 : 1));
    }
  }
  return numbers;
};

/** Failure links in the order of the states: those of shorter beginnings come first. */
const failuresOf = (
  { first, letter }: Pick<AutomatonTable, "first" | "letter">,
  parent: Int32Array,
): Int32Array => {
  const fail = new Int32Array(letter.length);
  for (let s = first[1] ?? 1; s < letter.length; s += 1) {
    const code = letter[s] ?? 0;
    let up = parent[s] ?? 0;
    let to = 0;
    while (up !== 0 && to === 0) {
      up = fail[up] ?? 0;
      to = childOf(first, letter, up, code);
    }
    fail[s] = to;
  }
  return fail;
};

/** @param endOf the state at the end of each term */
const endsOf = (fail: Int32Array, endOf: Int32Array): Pick<AutomatonTable, "longest" | "shorter"> => {
  const numbers = (length: number): TermNumbers =>
    endOf.length < 65_536 ? new Uint16Array(length) : new Int32Array(length);
  const longest = numbers(fail.length);
  const shorter = numbers(endOf.length);
  endOf.forEach((state, term) => {
    longest[state] = term + 1;
  });
  for (let s = 1; s < fail.length; s += 1) {
    const own = longest[s] ?? 0;
    const next = longest[fail[s] ?? 0] ?? 0;
    if (own === 0) longest[s] = next;
    else shorter[own - 1] = next;
  }
  return { longest, shorter };
};
