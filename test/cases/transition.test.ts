import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import type { Answered } from "../../src/result/schema.js";

interface Case {
  readonly id: string;
  readonly unattributed?: boolean;
  readonly gold: {
    readonly category: readonly string[];
    readonly accepted: Readonly<Record<string, readonly string[]>>;
  };
}

const taxonomy = bundledTaxonomy();
const usual = createClassifier({ taxonomy });
const wide = createClassifier({ taxonomy, unattributed: true });

const answerOf = ({ id, gold: _, unattributed, ...record }: Case): Answered =>
  (unattributed ? wide : usual).classify({ id, kind: "loan", ...record }) as Answered;

/** The category a reviewer reads, with what a negative list takes away as one of its own. */
const categoryOf = ({ decision }: Answered): string =>
  decision.status === "excluded" ? "excluded" : decision.category;

const isClaimed = ({ decision }: Answered): boolean =>
  ["green", "transition"].includes(decision.category) &&
  ["eligible", "needs-evidence"].includes(decision.status);

describe.each([
  ["dev", 43],
  ["sealed", 22],
] as const)("transition texts, %s", (name, floor) => {
  const cases: Case[] = parse(readFileSync(new URL(`transition/${name}.yaml`, import.meta.url), "utf8"));
  const negative = cases.filter(
    ({ gold }) => !gold.category.some((c) => c === "green" || c === "transition"),
  );
  const positive = cases.filter((c) => !negative.includes(c));

  it.each(negative.map((c) => [c.id, c] as const))("%s is claimed by no regime", (_id, c) => {
    expect(isClaimed(answerOf(c))).toBe(false);
  });

  it("have the category a reader gave them", () => {
    const wrong = cases.filter((c) => !c.gold.category.includes(categoryOf(answerOf(c))));
    if (process.env.VERDEX_CASES)
      for (const c of wrong) console.log(c.id, c.gold.category, answerOf(c).decision);
    expect(cases.length - wrong.length).toBeGreaterThanOrEqual(floor);
  });

  it("name an item a reader accepts", () => {
    const right = positive.filter((c) =>
      answerOf(c).assessments.some((a) => {
        const [first] = a.matches;
        return (
          first !== undefined &&
          first.tier !== "possible" &&
          c.gold.accepted[a.catalogue]?.includes(first.code)
        );
      }),
    );
    expect(right.length / positive.length).toBeGreaterThanOrEqual(0.9);
  });
});
