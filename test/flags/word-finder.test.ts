import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { wordFinder } from "../../src/flags/word-finder.js";

const find = wordFinder(["经核证", "verified"], ["未", "not"], bundledTaxonomy());
const wordsIn = (text: string) => find([{ field: "claims.0", text }]).map((span) => span.text);

describe("wordFinder", () => {
  it("finds a word where it is said, with its place", () => {
    expect(find([{ field: "claims.0", text: "减排量经核证" }])).toEqual([
      { field: "claims.0", start: 3, end: 6, text: "经核证" },
    ]);
    expect(wordsIn("Independently Verified")).toEqual(["Verified"]);
  });

  it("leaves out a word that is denied", () => {
    expect(wordsIn("减排量未经核证")).toEqual([]);
    expect(wordsIn("not verified")).toEqual([]);
    expect(wordsIn("项目不涉及经核证的减排量")).toEqual([]);
  });

  it("does not find a word inside another", () => {
    expect(wordsIn("unverified")).toEqual([]);
  });
});
