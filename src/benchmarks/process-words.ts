import type { Process } from "../catalogue/benchmark-schema.js";
import { plainWord } from "../criteria/plain-word.js";

/** The processes each word found in a text stands for. */
export type WordsIn = (text: string) => readonly ReadonlySet<string>[];

const none: ReadonlySet<string> = new Set();

/** Finds the words of processes in a text; the longest one at a place counts, and a mask hides what is in it. */
export const createProcessWords = (processes: readonly Process[], masks: readonly string[]): WordsIn => {
  const meaning = new Map<string, ReadonlySet<string>>(masks.map((mask) => [plain(mask), none]));
  for (const { id, words } of processes) {
    for (const word of words.map(plain)) meaning.set(word, new Set([...(meaning.get(word) ?? []), id]));
  }
  const byStart = new Map<string, string[]>();
  for (const word of [...meaning.keys()].sort((a, b) => b.length - a.length)) {
    const start = word.charAt(0);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }
  const read = (text: string): readonly ReadonlySet<string>[] => {
    const found = new Set<string>();
    for (let at = 0; at < text.length; at += 1) {
      const word = byStart.get(text.charAt(at))?.find((w) => text.startsWith(w, at));
      if (word === undefined) continue;
      found.add(word);
      at += word.length - 1;
    }
    return [...found].map((word) => meaning.get(word) ?? none).filter(({ size }) => size > 0);
  };
  const known = new Map<string, readonly ReadonlySet<string>[]>();
  return (text) => {
    const kept = known.get(text);
    if (kept) return kept;
    const found = read(plain(text));
    // the text of a record is asked for once for each of its figures
    if (known.size > 100) known.clear();
    known.set(text, found);
    return found;
  };
};

/** Routes are written with any kind of dash or arrow: 铜精矿—阴极铜, 铜精矿→阴极铜. */
const plain = (text: string): string => plainWord(text).replace(/[‐-―−~～→]+/gu, "-");
