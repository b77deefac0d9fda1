import { describe, expect, it } from "vitest";
import { catalogueSchema } from "../../src/catalogue/schema.js";
import { conditionsIn, countBy, document, edition, filesOf, text, unverifiedIn } from "./green-documents.js";

const bond = edition("cn-green-bond", "2021");
const guide = edition("cn-green-industry", "2019");
const first = edition("cn-green-bond", "2015");
const announced = edition("cn-green-industry", "2024");

describe("older green editions", () => {
  it("holds 203 items of 2021 and 211 of 2019", () => {
    expect(bond.items).toHaveLength(203);
    expect(new Set(bond.items.map(({ level }) => level))).toEqual(new Set([4]));
    expect(countBy(bond.groups, ({ level }) => String(level))).toEqual({ "1": 6, "2": 25, "3": 47 });
    expect(guide.items).toHaveLength(211);
    expect(countBy(guide.groups, ({ level }) => String(level))).toEqual({ "1": 6, "2": 30 });
  });

  it("keeps every threshold and gives it a condition", () => {
    for (const [{ items }, thresholds, conditions] of [
      [bond, 52, 54], // two thresholds hold an alternative of their own
      [guide, 64, 64],
      [first, 15, 15],
    ] as const) {
      expect(items.flatMap((item) => item.thresholds ?? [])).toHaveLength(thresholds);
      const ids = items.flatMap((item) => conditionsIn(item.conditions)).map(({ id }) => id);
      expect(ids).toHaveLength(conditions);
      expect(new Set(ids).size).toBe(conditions);
    }
  });

  it("takes more stars and later generations as better", () => {
    const stars = [...bond.items, ...guide.items]
      .flatMap((item) => conditionsIn(item.conditions))
      .filter(({ unit }) => unit === "星" || unit === "代");
    expect(stars.map(({ operator }) => operator)).toEqual([">=", ">=", ">="]);
  });

  it("links 2021 and 2019 both ways", () => {
    const byCode = new Map(guide.items.map((item) => [item.code, item]));
    const linked = bond.items.filter((item) => item.inheritsGuide2019 !== undefined);
    expect(linked).toHaveLength(202);
    for (const item of linked)
      expect(byCode.get(item.inheritsGuide2019 ?? "")?.catalogue2021, item.code).toBe(item.code);
  });

  it("gives 2015 as partial and 2024 as announced", () => {
    expect(first.header.standing).toBe("partial");
    expect(first.groups).toHaveLength(6);
    expect(first.items).toHaveLength(31);
    expect(announced.header.standing).toBe("announced");
    expect(announced.items.length + announced.groups.length).toBe(0);
  });

  it("lists editions in order of effect", () => {
    const editionsOf = (id: string) =>
      catalogueSchema.parse(document(`catalogues/${id}/catalogue.yaml`)).editions;
    expect(editionsOf("cn-green-bond")).toEqual(["2015", "2021"]);
    expect(editionsOf("cn-green-industry")).toEqual(["2019", "2024"]);
    expect(editionsOf("cn-green-finance")).toEqual(["2025"]);
  });

  it("leaves as much unverified as the transcriptions do", () => {
    const unverified = (folder: string) =>
      filesOf(folder).reduce((sum, path) => sum + unverifiedIn(document(path)), 0);
    expect(unverified("catalogues/cn-green-finance/2025")).toBe(4);
    expect(unverified("catalogues/cn-green-bond/2021")).toBe(29);
    expect(unverified("catalogues/cn-green-bond/2015")).toBe(29);
    expect(unverified("catalogues/cn-green-industry/2019")).toBe(0);
    expect(unverified("catalogues/cn-green-industry/2024")).toBe(7);
    expect(bond.groups.filter(({ verified }) => !verified)).toHaveLength(27);
  });

  it("reads every code as text", () => {
    for (const folder of ["cn-green-bond/2015", "cn-green-bond/2021", "cn-green-industry/2019"]) {
      for (const path of filesOf(`catalogues/${folder}`)) {
        const unquoted = text(path).match(
          /^\s*(- )?(code|parent|section|edition|id|inheritsGuide2019|catalogue2021): [0-9].*$/gm,
        );
        expect(unquoted, path).toBeNull();
      }
    }
  });
});
