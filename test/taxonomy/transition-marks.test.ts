import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { editionOf, editions, marksOf } from "./transition-documents.js";

interface Marks {
  readonly edition: string;
  readonly verified: number;
  readonly unverified: number;
  readonly notes: number;
  /** Over all marks and notes with their places. */
  readonly digest: string;
}

const file = fileURLToPath(new URL("../fixtures/taxonomy/transition-marks.json", import.meta.url));
const recorded: readonly Marks[] = JSON.parse(readFileSync(file, "utf8"));

describe("marks and notes of the transition catalogues", () => {
  it("cover every edition", () => {
    expect(recorded.map(({ edition }) => edition)).toEqual(editions.map(({ key }) => key));
  });

  // a mark changes by a reading, with date and source: then the record is renewed with it
  it.each(recorded)("$edition keeps $unverified marks of what is unverified and $notes notes", (expected) => {
    const marks = marksOf(editionOf(expected.edition));
    const verified = marks.filter((line) => /erified true$/.test(line)).length;
    const unverified = marks.filter((line) => /erified false$/.test(line)).length;
    const digest = createHash("sha256").update(marks.join("\n")).digest("hex").slice(0, 16);
    expect({ verified, unverified, notes: marks.length - verified - unverified, digest }).toEqual({
      verified: expected.verified,
      unverified: expected.unverified,
      notes: expected.notes,
      digest: expected.digest,
    });
  });

  it("verify nothing of the lists whose origin is not proven", () => {
    for (const { key, header, items } of editions.filter(
      ({ header }) => header.standing === "unattributed",
    )) {
      expect(
        items.filter(({ verified }) => verified),
        key,
      ).toEqual([]);
      expect(header.provenance, key).toMatchObject({ attribution: "unattributed", verified: false });
    }
  });

  it("verify one item of the national trial lists, named in an official summary", () => {
    const verified = editions
      .filter(({ header }) => header.standing === "trial")
      .flatMap(({ key, items }) => items.filter((i) => i.verified).map(({ code }) => `${key} ${code}`));
    expect(verified).toEqual(["cn-national-transition-agriculture@trial-2024 1.6"]);
  });
});
