import { expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { lexiconOf } from "../../src/classify/lexicon-of.js";
import { buildMatcherIndex, openMatcherIndex, packMatcherIndex } from "../../src/match/matcher-index.js";

const taxonomy = bundledTaxonomy();
const lexicon = lexiconOf(taxonomy);
const latest = { catalogue: "cn-green-finance", edition: "2025" };
const build = (ref: typeof latest) =>
  buildMatcherIndex({
    items: taxonomy.edition(ref.catalogue, ref.edition)?.items ?? [],
    lexicon,
    words: taxonomy.words(ref),
  });

it("survives packing", () => {
  const index = build({ catalogue: "cn-national-transition-steel", edition: "trial-2024" });
  expect(index.terms.count).toBeGreaterThan(100);
  expect(openMatcherIndex(packMatcherIndex(index))).toEqual(index);
});

it("is prepared for the edition in force as it would be built", () => {
  expect(openMatcherIndex(taxonomy.prepared(latest))).toEqual(build(latest));
});

it("is not there for an edition nobody prepared, nor read from other bytes", () => {
  expect(taxonomy.prepared({ catalogue: "cn-green-bond", edition: "2015" })).toBeUndefined();
  expect(openMatcherIndex(undefined)).toBeUndefined();
  expect(openMatcherIndex(new TextEncoder().encode('{"terms":[]}'))).toBeUndefined();
});
