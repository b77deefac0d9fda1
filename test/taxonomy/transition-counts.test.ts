import { describe, expect, it } from "vitest";
import { conditionsIn } from "./green-documents.js";
import { catalogueIds, editionOf, editions } from "./transition-documents.js";

/** Items and thresholds as transcribed. */
const lists = [
  { key: "cn-national-transition-steel@trial-2024", standing: "trial", items: 49, thresholds: 6 },
  { key: "cn-national-transition-coal-power@trial-2024", standing: "trial", items: 8, thresholds: 1 },
  {
    key: "cn-national-transition-building-materials@trial-2024",
    standing: "trial",
    items: 79,
    thresholds: 94,
  },
  { key: "cn-national-transition-agriculture@trial-2024", standing: "trial", items: 15, thresholds: 3 },
  { key: "cn-compiled-transition-copper@compiled", standing: "unattributed", items: 43, thresholds: 29 },
  { key: "cn-compiled-transition-aluminium@compiled", standing: "unattributed", items: 35, thresholds: 20 },
  { key: "cn-compiled-transition-chemicals@compiled", standing: "unattributed", items: 188, thresholds: 26 },
  {
    key: "cn-compiled-transition-petrochemicals@compiled",
    standing: "unattributed",
    items: 19,
    thresholds: 0,
  },
  { key: "cn-compiled-transition-textile@compiled", standing: "unattributed", items: 93, thresholds: 79 },
  {
    key: "cn-compiled-transition-water-transport@compiled",
    standing: "unattributed",
    items: 49,
    thresholds: 0,
  },
  { key: "cn-compiled-transition-ceramics@compiled", standing: "unattributed", items: 78, thresholds: 64 },
] as const;

const profiles = [
  { key: "cn-shanxi-coking-profile@profile-2026", items: 38, thresholds: 20, verifiedItems: 35 },
  { key: "cn-shanxi-nonferrous-profile@profile-2026", items: 57, thresholds: 65, verifiedItems: 55 },
  { key: "cn-industry-restructuring@2024", items: 52, thresholds: 26, verifiedItems: 15 },
] as const;

const thresholdsOf = (key: string) => editionOf(key).items.flatMap((item) => item.thresholds ?? []);

describe("transition catalogues", () => {
  it.each(lists)(
    "$key holds $items items and $thresholds thresholds",
    ({ key, standing, items, thresholds }) => {
      const found = editionOf(key);
      expect(found.header.standing).toBe(standing);
      expect(found.items).toHaveLength(items);
      expect(new Set(found.items.map(({ code }) => code)).size).toBe(items);
      expect(thresholdsOf(key)).toHaveLength(thresholds);
    },
  );

  it.each(profiles)("$key holds $items items and $thresholds thresholds", (profile) => {
    const found = editionOf(profile.key);
    expect(found.header.standing).toBe("reference-profile");
    expect(found.header.official).toBe(false);
    expect(found.items).toHaveLength(profile.items);
    expect(thresholdsOf(profile.key)).toHaveLength(profile.thresholds);
    expect(found.items.filter(({ verified }) => verified)).toHaveLength(profile.verifiedItems);
  });

  it("are 38 catalogues in 40 editions, 26 of them known by title only", () => {
    expect(catalogueIds).toHaveLength(38);
    expect(editions).toHaveLength(40);
    const announced = editions.filter(({ header }) => header.standing === "announced");
    expect(announced).toHaveLength(26);
    for (const { key, items, groups } of announced) expect([...items, ...groups], key).toEqual([]);
    const withItems = new Set([...lists, ...profiles].map(({ key }) => key as string));
    expect(
      editions
        .filter(({ header }) => header.standing !== "announced")
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...withItems].sort());
  });

  it("holds 322 thresholds, 194 of them reported effects", () => {
    const all = lists.flatMap(({ key }) => thresholdsOf(key));
    expect(all).toHaveLength(322);
    expect(all.filter(({ basis }) => basis === "stated-effect")).toHaveLength(194);
  });

  it("makes no condition of a reported effect and no demand of a stated figure", () => {
    for (const { key, items } of editions) {
      for (const item of items) {
        const conditions = conditionsIn(item.conditions);
        const place = `${key} ${item.code}`;
        expect(
          conditions.filter(({ basis }) => basis === "stated-effect"),
          place,
        ).toEqual([]);
        const figures = conditions.filter(({ basis }) => basis === "stated-figure");
        expect(
          figures.filter(({ demand }) => demand),
          place,
        ).toEqual([]);
        const bars = (item.thresholds ?? []).filter(({ basis }) => basis === "technical-condition");
        expect(
          conditions.filter(({ basis }) => basis === "technical-condition"),
          place,
        ).toHaveLength(bars.length);
      }
    }
  });

  it("counts encouraged, restricted and eliminated items of the negative list", () => {
    const classes = editionOf("cn-industry-restructuring@2024").items.map((item) => item.class);
    expect(classes.filter((c) => c === "encouraged")).toHaveLength(7);
    expect(classes.filter((c) => c === "restricted")).toHaveLength(17);
    expect(classes.filter((c) => c === "eliminated")).toHaveLength(28);
  });
});
