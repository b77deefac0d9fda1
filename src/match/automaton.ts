import { createPairTable } from "./pair-table.js";

/** Called for each occurrence: the term's number and the index behind its last character. */
export type OnHit = (term: number, end: number) => void;

/** Finds all terms of a list in one pass over a text. */
export interface Automaton {
  readonly lengths: Uint16Array;
  scan(text: string, onHit: OnHit): void;
}

/**
 * Aho–Corasick as plain numbers. States in breadth-first order: the children of a state stand side by side, and so
 * do those of its neighbour.
 */
export interface AutomatonTable {
  /**
   * `NODE` numbers for each state, as a step asks for all of them at once and a text jumps from state to state: its
   * first child (the next state's first child ends the list), the state of the longest other beginning that the text
   * up to here ends with, the longest term that the text up to here ends with, counted from 1, or 0, and the letter
   * the state is reached by. The letters of siblings ascend. Behind the last state stands where its children end.
   */
  readonly nodes: Int32Array;
  /** For each term the next shorter one it ends with, counted from 1, or 0. */
  readonly shorter: TermNumbers;
  readonly lengths: Uint16Array;
}

/** Numbers of terms, in two bytes where that is enough. */
type TermNumbers = Uint16Array | Int32Array;

const NODE = 4;
const FIRST = 0;
const FAIL = 1;
const LONGEST = 2;
const LETTER = 3;

const firstOf = (nodes: Int32Array, state: number): number => nodes[NODE * state + FIRST] ?? 0;

/** @param terms normalised, not empty, without duplicates; the position in the list is the term's number */
export const createAutomaton = (terms: readonly string[]): Automaton =>
  openAutomaton(buildAutomatonTable(terms));

export const openAutomaton = ({ nodes, shorter, lengths }: AutomatonTable): Automaton => {
  const deep = firstOf(nodes, 1);
  const pairs = createPairTable(pairsOf(nodes));
  const fromRoot = new Uint16Array(65536);
  for (let s = 1; s < deep; s += 1) fromRoot[nodes[NODE * s + LETTER] ?? 0] = s;

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
          to = childOf(nodes, state, code);
          if (to !== 0) break;
          state = nodes[NODE * state + FAIL] ?? 0;
        }
        state = to === 0 ? enter(state, before, code) : to;
        before = code;
        for (let t = nodes[NODE * state + LONGEST] ?? 0; t !== 0; t = shorter[t - 1] ?? 0)
          onHit(t - 1, i + 1);
      }
    },
  };
};

/** The two letters of each state of the second level, in the order of the states. */
const pairsOf = (nodes: Int32Array): Uint16Array => {
  const from = firstOf(nodes, 1);
  const pairs = new Uint16Array(2 * (Math.max(from, firstOf(nodes, from)) - from));
  for (let s = 1; s < from; s += 1) {
    const end = firstOf(nodes, s + 1);
    for (let child = firstOf(nodes, s); child < end; child += 1) {
      pairs[2 * (child - from)] = nodes[NODE * s + LETTER] ?? 0;
      pairs[2 * (child - from) + 1] = nodes[NODE * child + LETTER] ?? 0;
    }
  }
  return pairs;
};

/** The child of a state by a letter, 0 where there is none. */
const childOf = (nodes: Int32Array, state: number, code: number): number => {
  let low = firstOf(nodes, state);
  let high = firstOf(nodes, state + 1) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = nodes[NODE * middle + LETTER] ?? 0;
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
  const nodes = new Int32Array(NODE * total + 1);
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
    nodes[NODE * s + FIRST] = states;
    while (at < end) {
      const code = (terms[sorted[at] ?? 0] ?? "").charCodeAt(d);
      const start = at;
      while (at < end && (terms[sorted[at] ?? 0] ?? "").charCodeAt(d) === code) at += 1;
      nodes[NODE * states + LETTER] = code;
      parent[states] = s;
      from[states] = start;
      to[states] = at;
      depth[states] = d + 1;
      states += 1;
    }
  }
  nodes[NODE * states + FIRST] = states;
  linkFailures(nodes, states, parent);
  const shorter = linkTerms(nodes, states, endOf);
  return {
    nodes: nodes.slice(0, NODE * states + 1),
    shorter,
    lengths: Uint16Array.from(terms, (t) => t.length),
  };
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
const linkFailures = (nodes: Int32Array, states: number, parent: Int32Array): void => {
  for (let s = firstOf(nodes, 1); s < states; s += 1) {
    const code = nodes[NODE * s + LETTER] ?? 0;
    let up = parent[s] ?? 0;
    let to = 0;
    while (up !== 0 && to === 0) {
      up = nodes[NODE * up + FAIL] ?? 0;
      to = childOf(nodes, up, code);
    }
    nodes[NODE * s + FAIL] = to;
  }
};

/** The longest term at each state, and behind each term the next shorter one. @param endOf the state at the end of each term */
const linkTerms = (nodes: Int32Array, states: number, endOf: Int32Array): TermNumbers => {
  const shorter = endOf.length < 65_536 ? new Uint16Array(endOf.length) : new Int32Array(endOf.length);
  endOf.forEach((state, term) => {
    nodes[NODE * state + LONGEST] = term + 1;
  });
  for (let s = 1; s < states; s += 1) {
    const own = nodes[NODE * s + LONGEST] ?? 0;
    const next = nodes[NODE * (nodes[NODE * s + FAIL] ?? 0) + LONGEST] ?? 0;
    if (own === 0) nodes[NODE * s + LONGEST] = next;
    else shorter[own - 1] = next;
  }
  return shorter;
};
