import { createAutomaton } from "../../match/automaton.js";
import { compactText } from "./compact-text.js";
import type { FoldText } from "./fold-text.js";

/** A list of words under one name. */
export interface TermGroup {
  readonly id: string;
  readonly terms: readonly string[];
  readonly unless?: readonly string[] | undefined;
}

/** A word of a group at `[start, end)`. */
export interface TermHit {
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

interface Role {
  readonly group: string;
  /** The word only guards the group against shorter words inside it. */
  readonly guard: boolean;
}

/**
 * Finds the words of all groups in one pass over a folded and compacted text. Of words of one
 * group inside each other the longest stands; a word inside a guard of its group is not found.
 */
export const createTermScanner = (
  groups: readonly TermGroup[],
  fold: FoldText,
): ((folded: string) => readonly TermHit[]) => {
  const roles = new Map<string, Role[]>();
  const put = (words: readonly string[], role: Role): void => {
    for (const word of words) {
      const key = compactText(fold(word)).text;
      const known = roles.get(key);
      if (known === undefined) roles.set(key, [role]);
      else if (!known.some(({ group }) => group === role.group)) known.push(role);
    }
  };
  for (const { id, terms, unless = [] } of groups) {
    put(unless, { group: id, guard: true });
    put(terms, { group: id, guard: false });
  }
  const terms = [...roles.keys()];
  const meant = [...roles.values()];
  const automaton = createAutomaton(terms);
  const longest = Math.max(0, ...terms.map(({ length }) => length));
  return (folded) => {
    const byGroup = new Map<string, Candidate[]>();
    automaton.scan(folded, (term, end) => {
      const start = end - (automaton.lengths[term] ?? 0);
      if (!isWhole(folded, start, end)) return;
      for (const { group, guard } of meant[term] ?? []) {
        const candidate = { group, start, end, guard };
        const found = byGroup.get(group);
        if (found) found.push(candidate);
        else byGroup.set(group, [candidate]);
      }
    });
    const kept = [...byGroup.values()].flatMap((candidates) => outermost(candidates, longest));
    return kept.sort((a, b) => a.start - b.start || a.end - b.end);
  };
};

interface Candidate extends TermHit {
  readonly guard: boolean;
}

/** Candidates come by their ends, so what encloses one ends at most a word's length later. */
const outermost = (candidates: readonly Candidate[], longest: number): TermHit[] => {
  const kept: TermHit[] = [];
  for (const [index, hit] of candidates.entries()) {
    if (hit.guard || isEnclosed(hit, index, candidates, longest)) continue;
    kept.push({ group: hit.group, start: hit.start, end: hit.end });
  }
  return kept;
};

const isEnclosed = (
  hit: Candidate,
  index: number,
  candidates: readonly Candidate[],
  longest: number,
): boolean => {
  for (let i = index - 1; i >= 0; i -= 1) {
    const other = candidates[i];
    if (other === undefined || other.end < hit.end) break;
    if (encloses(other, hit)) return true;
  }
  for (let i = index + 1; i < candidates.length; i += 1) {
    const other = candidates[i];
    if (other === undefined || other.end >= hit.end + longest) break;
    if (encloses(other, hit)) return true;
  }
  return false;
};

const encloses = (outer: TermHit, inner: TermHit): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** Letters beside a word of letters make another word of it. */
const isWhole = (text: string, start: number, end: number): boolean =>
  !(isLetter(text, start) && isLetter(text, start - 1)) && !(isLetter(text, end - 1) && isLetter(text, end));

/** Of a folded text; outside of it there is none. */
const isLetter = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c >= 0x61 && c <= 0x7a;
};
