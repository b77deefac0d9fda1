import { INDUSTRY, MENTIONED } from "./mask.js";
import type { PackedTerms } from "./packed-terms.js";
import type { ReadText } from "./read-text.js";

/** Which groups of companions a text satisfies, and in which sentences. */
export interface Company {
  clear(): void;
  add(term: number, mask: number, read: ReadText, start: number): void;
  /** @param need position in the table's needs, -1 for none */
  meets(need: number, sentences: number): boolean;
}

export const createCompany = (table: PackedTerms): Company => {
  const { needFirst, needGroups, groupFirst, groupTerms, activities, count: terms } = table;
  const groupCount = groupFirst.length - 1;
  const sentencesOf = new Int32Array(terms);
  let present = new Int32Array(256);
  let count = 0;
  // a group is looked at when a term needs it, and once for a text: common words are in hundreds of groups
  const known = new Int32Array(groupCount);
  const knownAt = new Int32Array(groupCount);
  let round = 0;
  const isActivity = new Uint8Array(terms);
  for (const t of activities) isActivity[t] = 1;
  const sentencesWith = (group: number): number => {
    if (knownAt[group] === round) return known[group] ?? 0;
    let bits = 0;
    const end = groupFirst[group + 1] ?? 0;
    for (let t = groupFirst[group] ?? 0; t < end; t += 1) bits |= sentencesOf[groupTerms[t] ?? 0] ?? 0;
    knownAt[group] = round;
    known[group] = bits;
    return bits;
  };
  return {
    clear() {
      for (let k = 0; k < count; k += 1) sentencesOf[present[k] ?? 0] = 0;
      count = 0;
      round += 1;
    },
    add(term, mask, read, start) {
      // a borrower's sector may satisfy a need but says nothing about what is done; its name and history say nothing
      if (mask & INDUSTRY ? isActivity[term] === 1 : mask & MENTIONED) return;
      const before = sentencesOf[term] ?? 0;
      sentencesOf[term] = before | read.sentenceBit(start);
      if (before !== 0) return;
      if (count === present.length) {
        const more = new Int32Array(count * 2);
        more.set(present);
        present = more;
      }
      present[count] = term;
      count += 1;
    },
    meets(need, sentences) {
      if (need === -1) return true;
      const end = needFirst[need + 1] ?? 0;
      for (let g = needFirst[need] ?? 0; g < end; g += 1) {
        if ((sentencesWith(needGroups[g] ?? 0) & sentences) === 0) return false;
      }
      return true;
    },
  };
};
