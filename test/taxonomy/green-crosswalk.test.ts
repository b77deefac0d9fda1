import { describe, expect, it } from "vitest";
import { crosswalkSchema } from "../../src/catalogue/crosswalk-schema.js";
import { countBy, document, edition, unverifiedIn } from "./green-documents.js";

const folder = "catalogues/cn-green-bond/crosswalk";
const bond = edition("cn-green-bond", "2021");

describe.each([
  { file: "2021-to-cn-green-finance-2025", to: edition("cn-green-finance", "2025"), fresh: 69 },
  { file: "2021-to-cn-green-industry-2019", to: edition("cn-green-industry", "2019"), fresh: 9 },
])("crosswalk $file", ({ file, to, fresh }) => {
  const walk = crosswalkSchema.parse(document(`${folder}/${file}.yaml`));
  const older = new Map(bond.items.map(({ code, name }) => [code, name]));
  const newer = new Map(to.items.map(({ code, name }) => [code, name]));

  it("says of each of the 203 items what became of it", () => {
    expect(walk.items.map(({ code }) => code).sort()).toEqual([...older.keys()].sort());
    for (const { code, name } of walk.items) expect(older.get(code)).toBe(name);
  });

  it("leads to items that exist, by their names", () => {
    for (const { code, to: targets } of walk.items)
      for (const target of targets) expect(newer.get(target.code), code).toBe(target.name);
  });

  it("accounts for every item of the other edition", () => {
    const reached = new Set(walk.items.flatMap((entry) => entry.to.map(({ code }) => code)));
    const unreached = [...newer.keys()].filter((code) => !reached.has(code));
    expect(walk.new.map(({ code }) => code).sort()).toEqual(unreached.sort());
    expect(walk.new).toHaveLength(fresh);
    for (const { code, name } of walk.new) expect(newer.get(code)).toBe(name);
  });

  it("verifies equal and officially renamed names only", () => {
    for (const target of walk.items.flatMap((entry) => entry.to)) {
      expect(target.verified, target.code).toBe(/^(name-equal|exact-name|renamed)$/.test(target.basis));
    }
  });

  it("derives the relation from the targets", () => {
    const mains = (targets: (typeof walk.items)[number]["to"]) =>
      targets.filter(({ facet }) => facet === undefined || facet === "main");
    for (const { code, relation, to: targets } of walk.items) {
      const count = mains(targets).length;
      if (relation === "dropped") expect(targets, code).toEqual([]);
      else if (relation === "split") expect(count, code).toBeGreaterThan(1);
      else expect(count, code).toBe(1);
      const [main] = mains(targets);
      expect(relation === "kept", code).toBe(
        count === 1 && /^(name-equal|exact-name)$/.test(main?.basis ?? ""),
      );
    }
  });
});

describe("crosswalks of 2021", () => {
  const walk = crosswalkSchema.parse(document(`${folder}/2021-to-cn-green-finance-2025.yaml`));

  it("counts the relations", () => {
    expect(countBy(walk.items, ({ relation }) => relation)).toEqual({
      kept: 72,
      renamed: 63,
      merged: 48,
      split: 17,
      dropped: 3,
    });
  });

  it("leaves 196 of 270 links unverified, as its source does", () => {
    expect(walk.items.flatMap(({ to }) => to)).toHaveLength(270);
    expect(unverifiedIn(walk.items)).toBe(196);
  });
});
