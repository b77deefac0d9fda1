import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";

const { classify } = createClassifier({ taxonomy: bundledTaxonomy() });

type Frames = Readonly<Record<"own" | "first" | "second" | "third", readonly string[]>>;
const cases: { terms: string[]; not: Frames; use: Frames } = parse(
  readFileSync(new URL("frames.yaml", import.meta.url), "utf8"),
);

const isGreen = (purpose: string): boolean => {
  const result = classify({ id: "f", kind: "loan", purpose, approvedOn: "2025-11-03" });
  if (result.outcome !== "answered") return false;
  return result.decision.category === "green" && result.decision.status !== "needs-review";
};

/** Frames whose sentence is called green with more than this share of the terms. */
const greenIn = (frames: readonly string[], share: number): string[] =>
  frames.filter((frame) => {
    const green = cases.terms.filter((term) => isGreen(frame.replace("{t}", term)));
    return green.length > share * cases.terms.length;
  });

// bounds, not targets: a change of words that lets more through, or takes uses away, has to be argued
describe("a green term in a sentence", () => {
  it.each([
    ["own", 10],
    ["first", 8],
    ["second", 14],
    ["third", 17],
  ] as const)("about something else, %s: called green with most terms in no more than %i", (set, most) => {
    expect(greenIn(cases.not[set], 0.5).length).toBeLessThanOrEqual(most);
  });

  it.each([
    ["own", 19],
    ["first", 75],
    ["second", 88],
    ["third", 94],
  ] as const)(
    "that the money is for, %s: called green with nearly all terms in at least %i",
    (set, least) => {
      expect(greenIn(cases.use[set], 0.9).length).toBeGreaterThanOrEqual(least);
    },
  );
});
