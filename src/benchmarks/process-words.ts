import type { Process } from "../catalogue/benchmark-schema.js";
import { plainWord } from "../criteria/plain-word.js";

/** The processes each word found in a text stands for. */
export type WordsIn = (text: string) => readonly ReadonlySet<string>[];

/** Finds the words of processes in a text; the longest one at a place counts, and a mask hides what is in it. */
export const createProcessWords = (processes: readonly Process[], masks: readonly string[]): WordsIn => {
  const meaning = new Map<string, Set<string>>();
  for (const { id, words } of processes) {
    for (const word of words.map(plain)) {
      const known = meaning.get(word) ?? new Set<string>();
      meaning.set(word, known.add(id));
    }
  }
  const all = [...new Set([...meaning.keys(), ...masks.map(plain)])].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(all.map((w) => w.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|"), "gu");
  const known = new Map<string, readonly ReadonlySet<string>[]>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept;
    const words = [...new Set(plain(text).match(pattern) ?? [])];
    const found = words.flatMap((word) => meaning.get(word) ?? []);
    // the text of a record is asked for once for each of its figures
    if (known.size > 100) known.clear();
    known.set(text, found);
    return found;
  };
};

/** Routes are written with any kind of dash or arrow: 铜精矿—阴极铜, 铜精矿→阴极铜. */
const plain = (text: string): string => plainWord(text).replace(/[‐-―−~～→]+/gu, "-");
