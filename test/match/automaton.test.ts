import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAutomaton } from "../../src/match/automaton.js";

const scan = (terms: readonly string[], text: string): string[] => {
  const hits: string[] = [];
  createAutomaton(terms).scan(text, (term, end) => hits.push(`${terms[term]}@${end}`));
  return hits.sort();
};

/** The same by looking everywhere. */
const search = (terms: readonly string[], text: string): string[] => {
  const hits: string[] = [];
  for (const term of terms) {
    for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + 1))
      hits.push(`${term}@${at + term.length}`);
  }
  return hits.sort();
};

describe("automaton", () => {
  it("finds terms inside one another", () => {
    expect(scan(["光伏", "光伏电站", "电站", "站"], "光伏电站")).toEqual(
      ["光伏@2", "光伏电站@4", "电站@4", "站@4"].sort(),
    );
  });

  it("finds what a search for each term finds, in any order of the terms", () => {
    const word = fc.string({
      unit: fc.constantFrom("光", "伏", "电", "站", "a"),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 12 }),
        fc.string({ unit: fc.constantFrom("光", "伏", "电", "站", "a", "，"), maxLength: 30 }),
        (terms, text) => {
          expect(scan(terms, text)).toEqual(search(terms, text));
          expect(scan([...terms].reverse(), text)).toEqual(search(terms, text));
        },
      ),
    );
  });

  it("finds a pair that begins inside a longer term that fails", () => {
    expect(scan(["光伏电站", "伏电", "电网"], "光伏电网")).toEqual(["伏电@3", "电网@4"].sort());
  });

  it("has nothing to find without terms", () => {
    expect(scan([], "光伏")).toEqual([]);
  });
});
