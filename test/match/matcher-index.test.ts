import { expect, it } from "vitest";
import { bundledTaxonomy, shareIndexes } from "../../src/bundled-taxonomy.js";
import { editionKey } from "../../src/catalogue/edition-ref.js";
import { lexiconOf } from "../../src/classify/lexicon-of.js";
import { buildMatcherIndex, openMatcherIndex, packMatcherIndex } from "../../src/match/matcher-index.js";

const taxonomy = bundledTaxonomy();
const lexicon = lexiconOf(taxonomy);
const steel = { catalogue: "cn-national-transition-steel", edition: "trial-2024" };
const build = (ref: typeof steel) =>
  buildMatcherIndex({
    items: taxonomy.edition(ref.catalogue, ref.edition)?.items ?? [],
    lexicon,
    words: taxonomy.words(ref),
  });

it("survives packing", () => {
  const index = build(steel);
  expect(index.terms.count).toBeGreaterThan(100);
  expect(openMatcherIndex(packMatcherIndex(index))).toEqual(index);
});

it.each([
  { catalogue: "cn-green-industry", edition: "2019" },
  { catalogue: "cn-green-bond", edition: "2021" },
  { catalogue: "cn-green-finance", edition: "2025" },
  steel,
])("is prepared for $catalogue $edition as it would be built", (ref) => {
  expect(openMatcherIndex(taxonomy.prepared(ref))).toEqual(build(ref));
});

it("is not there for a list that is not matched so, nor read from other bytes", () => {
  expect(taxonomy.prepared({ catalogue: "cn-industry-restructuring", edition: "2024" })).toBeUndefined();
  expect(openMatcherIndex(undefined)).toBeUndefined();
  expect(openMatcherIndex(new TextEncoder().encode('{"terms":[]}'))).toBeUndefined();
});

it("is handed to other threads in memory they have together, for each edition that has one", () => {
  const indexes = shareIndexes();
  const editions = taxonomy.editions().filter((edition) => taxonomy.prepared(edition) !== undefined);
  expect(Object.keys(indexes).sort()).toEqual(editions.map(editionKey).sort());
  for (const edition of editions) {
    const shared = indexes[editionKey(edition)];
    expect(shared?.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(openMatcherIndex(shared)).toEqual(openMatcherIndex(taxonomy.prepared(edition)));
  }
});
