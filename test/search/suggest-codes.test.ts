import { describe, expect, test } from "vitest";
import { suggestCodes } from "../../src/search/suggest-codes.js";
import { demoTaxonomy } from "./demo-taxonomy.js";

const taxonomy = demoTaxonomy();

describe("suggestCodes", () => {
  test("the item above comes first where one level too many was written", () => {
    expect(suggestCodes("1.2.10", { taxonomy })).toEqual(["1.2"]);
  });

  test("nearest first, at most three, of the asked edition only", () => {
    expect(suggestCodes("1.4", { taxonomy })).toEqual(["1.1", "1.2", "1.3"]);
    expect(suggestCodes("1.11", { taxonomy, edition: "2021" })[0]).toBe("1.10");
  });

  test("nothing for what is no code at all", () => {
    for (const text of ["", "  ", "锅炉", "9".repeat(100)])
      expect(suggestCodes(text, { taxonomy })).toEqual([]);
  });
});
