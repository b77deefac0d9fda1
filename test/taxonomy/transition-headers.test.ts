import { describe, expect, it } from "vitest";
import { catalogueOf, editions } from "./transition-documents.js";

/** A day, or as much of it as is known. */
const partialDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

describe.each(editions)("header of $key", ({ id, header, items, sections }) => {
  it("names its sources, and what items cite is among them", () => {
    const refs = new Set(header.sources.map(({ ref }) => ref));
    expect(refs.size).toBe(header.sources.length);
    expect(refs.size).toBeGreaterThan(0);
    for (const item of items) {
      const cited = [item.source].flat();
      expect(cited.length, item.code).toBeGreaterThan(0);
      for (const ref of cited) expect(refs, `${item.code} ${ref}`).toContain(ref.split("#")[0]);
    }
  });

  it("says what it is", () => {
    expect(header.standingNote?.length).toBeGreaterThan(0);
    expect(header.official).toBe(false);
    expect(JSON.stringify(header.completeness).length).toBeGreaterThan(10);
  });

  it("gives dates as far as they are known, and the day it was looked up", () => {
    expect(header.lastChecked).toBe("2026-11-22");
    for (const day of [header.published, header.effective, header.superseded]) {
      if (day !== null) expect(day).toMatch(partialDate);
    }
    const known = [header.published, header.effective, header.superseded].filter((day) => day !== null);
    expect([...known].sort()).toEqual(known);
  });

  it("is of a region by GB/T 2260, the same in catalogue and edition", () => {
    expect(header.region).toMatch(/^\d{6}$/);
    expect(header.region === "100000").toBe(header.regime !== "local-transition");
    expect(header.regionName).toBeDefined();
    const { region, regime } = catalogueOf(id);
    expect({ region, regime }).toEqual({ region: header.region, regime: header.regime });
  });

  it("knows its sectors where it has items", () => {
    if (sections.length > 0) expect(header.sectors.length).toBeGreaterThan(0);
  });
});
