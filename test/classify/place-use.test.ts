import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createAssessor } from "../../src/classify/create-assessor.js";
import { placeIn } from "../../src/classify/place-use.js";
import { parseRecord } from "../../src/record/parse-record.js";

const folder = new URL("../cases/matching/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .sort()
  .flatMap((name) => parse(readFileSync(new URL(name, folder), "utf8")) as { purpose: string }[])
  .map(({ purpose }) => purpose);
const assessor = createAssessor({ taxonomy: bundledTaxonomy() });

describe("where a use is put", () => {
  it.each([
    ["cn-green-bond", "2021"],
    ["cn-green-finance", "2025"],
  ])("is what the full answer of %s@%s says, for every case", (catalogue, edition) => {
    const asked = { catalogue, edition };
    for (const purpose of texts) {
      const parsed = parseRecord(
        { id: "use", kind: "loan", purpose, approvedOn: "2025-11-03", region: "140000" },
        { lang: "zh" },
      );
      if (!parsed.ok) throw new Error(parsed.error.message);
      const { assessments, beyondGreen } = assessor.assess(parsed.record, { edition: asked });
      const placed = assessor.place(parsed.record, asked, undefined);
      const own = assessments.find(({ regime }) => regime === "national-green");
      const plain = (place: typeof placed.place) =>
        place?.standing === "not-covered"
          ? { standing: "not-covered" }
          : place && { ...place, items: place.items.map(({ code, name }) => ({ code, name })) };
      expect({ purpose, place: plain(placed.place) }).toEqual({ purpose, place: plain(own && placeIn(own)) });
      expect(placed.excluded).toBe(assessments.some(({ status }) => status === "excluded"));
      expect(placed.beyondGreen).toBe(beyondGreen);
    }
    expect(texts.length).toBeGreaterThan(500);
  });
});
