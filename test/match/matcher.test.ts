import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { lexiconOf } from "../../src/classify/lexicon-of.js";
import { ANY_INDUSTRY, createMatcher, type Matcher } from "../../src/match/matcher.js";
import { buildMatcherIndex } from "../../src/match/matcher-index.js";
import { createTextReader, type ReadText } from "../../src/match/read-text.js";

const taxonomy = bundledTaxonomy();
const lexicon = lexiconOf(taxonomy);
const read = createTextReader(lexicon);
const folder = new URL("../cases/matching/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .flatMap((name): { purpose: string }[] => parse(readFileSync(new URL(name, folder), "utf8")))
  .map(({ purpose }) => purpose);
const industries = [
  undefined,
  "4415",
  "4416",
  "4620",
  "7723",
  "3130",
  "0111",
  "4811",
  "3825",
  "2614",
  "6210",
];

const matcherOf = (catalogue: string, edition: string): Matcher => {
  const found = taxonomy.edition(catalogue, edition);
  if (found === undefined) throw new Error(catalogue);
  return createMatcher(
    found.items,
    buildMatcherIndex({ items: found.items, lexicon, words: lexicon.words(found) }),
    { qualityInNames: lexicon.quality.inNames, bystanders: lexicon.bystanders?.groups ?? [] },
  );
};

describe("what a text shows whatever the industry", () => {
  it.each([false, true])("holds what any industry brings to the front, named only: %s", (namedOnly) => {
    const matcher = matcherOf("cn-green-finance", "2025");
    const best = (text: ReadText, seenFor: string | undefined, fundsIndustry: string | undefined) =>
      matcher
        .choose(matcher.see(text, { fundsIndustry: seenFor, namedOnly }), fundsIndustry)
        .map(({ seen, score, industry }) => ({ ...seen, score, industry }));
    for (const text of texts.filter((_, n) => n % 5 === 0)) {
      const one = read([{ field: "purpose", text }]);
      for (const code of industries) expect(best(one, ANY_INDUSTRY, code)).toEqual(best(one, code, code));
    }
  });
});
