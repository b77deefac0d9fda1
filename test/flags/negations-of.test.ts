import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { negationsOf } from "../../src/flags/claims/negations-of.js";
import type { TermHit } from "../../src/flags/claims/term-scanner.js";

const STOPS = ",:()[]「」—\n";
const groups = ["negation", "negation-next", "negation-after", "turn", "claim"];

/** The definition, word by word: what the one pass over a sentence must come to. */
const isTakenBack = (text: string, hits: readonly TermHit[], hit: TermHit): boolean => {
  let from = hit.start;
  while (from > 0 && !STOPS.includes(text.charAt(from - 1))) from -= 1;
  let to = hit.end;
  while (to < text.length && !STOPS.includes(text.charAt(to))) to += 1;
  for (const { group, start, end } of hits) {
    if (group !== "turn") continue;
    if (end <= hit.start && end > from) from = end;
    if (start >= hit.end && start < to) to = start;
  }
  return hits.some(
    ({ group, start, end }) =>
      (group === "negation" && start >= from && end <= hit.start) ||
      (group === "negation-next" && end <= hit.start && text.slice(end, hit.start).trim() === "") ||
      (group === "negation-after" && start >= hit.end && end <= to),
  );
};

const sentences = fc.string({ unit: fc.constantFrom("不", "绿", "色", " ", ",", ":", "—"), maxLength: 40 });
const sighted = sentences.chain((text) => {
  const hit = fc
    .record({
      group: fc.constantFrom(...groups),
      start: fc.nat(Math.max(0, text.length - 1)),
      length: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ group, start, length }) => ({ group, start, end: Math.min(text.length, start + length) }));
  return fc.record({ text: fc.constant(text), hits: fc.array(hit, { maxLength: 12 }) });
});

describe("negations of a sentence", () => {
  it("are those a look at each word by itself finds", () => {
    fc.assert(
      fc.property(sighted, ({ text, hits }) => {
        const isNegated = negationsOf(text, { start: 0, end: text.length }, hits);
        expect(hits.map(isNegated)).toEqual(hits.map((hit) => isTakenBack(text, hits, hit)));
      }),
    );
  });
});
