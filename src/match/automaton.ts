/** Called for each occurrence: the term's number and the index behind its last character. */
export type OnHit = (term: number, end: number) => void;

/** Finds all terms of a list in one pass over a text. */
export interface Automaton {
  readonly lengths: Uint16Array;
  scan(text: string, onHit: OnHit): void;
}

const SHIFT = 13;
const MAX_ALPHABET = 1 << SHIFT;

/** Transitions in one open-addressing table: a state and a letter make a key, its value stands beside it. */
class Transitions {
  private readonly cells: Int32Array;
  private readonly mask: number;

  constructor(capacity: number) {
    let size = 1024;
    while (size < capacity * 2) size *= 2;
    this.mask = size * 2 - 1;
    this.cells = new Int32Array(size * 2).fill(-1);
  }

  get(state: number, letter: number): number {
    const { cells, mask } = this;
    const key = (state << SHIFT) | letter;
    let i = ((Math.imul(key, 0x9e3779b1) >>> 7) << 1) & mask;
    for (;;) {
      const found = cells[i];
      if (found === key) return cells[i + 1] ?? -1;
      if (found === -1) return -1;
      i = (i + 2) & mask;
    }
  }

  set(state: number, letter: number, value: number): void {
    const { cells, mask } = this;
    const key = (state << SHIFT) | letter;
    let i = ((Math.imul(key, 0x9e3779b1) >>> 7) << 1) & mask;
    while (cells[i] !== -1 && cells[i] !== key) i = (i + 2) & mask;
    cells[i] = key;
    cells[i + 1] = value;
  }
}

/**
 * Aho–Corasick over normalised terms.
 *
 * @param terms normalised, not empty, without duplicates; the position in the list is the term's number
 */
export const createAutomaton = (terms: readonly string[]): Automaton => {
  const letters = new Uint16Array(65536);
  let alphabet = 1;
  let total = 1;
  for (const term of terms) {
    total += term.length;
    for (let i = 0; i < term.length; i += 1) {
      const code = term.charCodeAt(i);
      if (letters[code] === 0) {
        if (alphabet >= MAX_ALPHABET) throw new RangeError(`more than ${MAX_ALPHABET} different characters`);
        letters[code] = alphabet;
        alphabet += 1;
      }
    }
  }
  const next = new Transitions(total);
  const termAt = new Int32Array(total).fill(-1);
  const parent = new Int32Array(total);
  const letterOf = new Uint16Array(total);
  const depth = new Uint16Array(total);
  let states = 1;
  terms.forEach((term, number) => {
    let state = 0;
    for (let i = 0; i < term.length; i += 1) {
      const letter = letters[term.charCodeAt(i)] ?? 0;
      let to = next.get(state, letter);
      if (to === -1) {
        to = states;
        states += 1;
        next.set(state, letter, to);
        parent[to] = state;
        letterOf[to] = letter;
        depth[to] = i + 1;
      }
      state = to;
    }
    termAt[state] = number;
  });
  // most characters start no term: their way from the root is looked up directly
  const fromRoot = new Int32Array(alphabet);
  for (let letter = 1; letter < alphabet; letter += 1) fromRoot[letter] = Math.max(0, next.get(0, letter));
  const { fail, output } = link({ states, next, parent, letterOf, depth, termAt });
  const lengths = Uint16Array.from(terms, (t) => t.length);

  return {
    lengths,
    scan(text, onHit) {
      let state = 0;
      for (let i = 0; i < text.length; i += 1) {
        const letter = letters[text.charCodeAt(i)] ?? 0;
        if (letter === 0) {
          state = 0;
          continue;
        }
        let to = -1;
        while (state !== 0) {
          to = next.get(state, letter);
          if (to !== -1) break;
          state = fail[state] ?? 0;
        }
        state = state === 0 ? (fromRoot[letter] ?? 0) : to;
        for (let s = state; s > 0; s = output[s] ?? 0) {
          const term = termAt[s] ?? -1;
          if (term !== -1) onHit(term, i + 1);
        }
      }
    },
  };
};

interface Trie {
  readonly states: number;
  readonly next: Transitions;
  readonly parent: Int32Array;
  readonly letterOf: Uint16Array;
  readonly depth: Uint16Array;
  readonly termAt: Int32Array;
}

/** Failure links, breadth first; `output` jumps to the next shorter state that ends a term. */
const link = (trie: Trie): { fail: Int32Array; output: Int32Array } => {
  const { states, next, parent, letterOf, depth, termAt } = trie;
  const fail = new Int32Array(states);
  const output = new Int32Array(states);
  // states are numbered parent before child but not by depth: a counting sort gives breadth-first order
  const maxDepth = depth.subarray(0, states).reduce((a, b) => Math.max(a, b), 0);
  const start = new Int32Array(maxDepth + 2);
  for (let s = 0; s < states; s += 1) start[(depth[s] ?? 0) + 1] = (start[(depth[s] ?? 0) + 1] ?? 0) + 1;
  for (let d = 1; d < start.length; d += 1) start[d] = (start[d] ?? 0) + (start[d - 1] ?? 0);
  const order = new Int32Array(states);
  for (let s = 0; s < states; s += 1) {
    const d = depth[s] ?? 0;
    order[start[d] ?? 0] = s;
    start[d] = (start[d] ?? 0) + 1;
  }
  for (const s of order) {
    if ((depth[s] ?? 0) > 1) {
      let f = fail[parent[s] ?? 0] ?? 0;
      const letter = letterOf[s] ?? 0;
      let to = next.get(f, letter);
      while (to === -1 && f !== 0) {
        f = fail[f] ?? 0;
        to = next.get(f, letter);
      }
      fail[s] = to === -1 ? 0 : to;
    }
    const f = fail[s] ?? 0;
    output[s] = (termAt[f] ?? -1) !== -1 ? f : (output[f] ?? 0);
  }
  return { fail, output };
};
