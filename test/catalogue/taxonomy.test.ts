import { afterEach, describe, expect, test, vi } from "vitest";
import { buildTaxonomy } from "../../src/authoring/build-taxonomy.js";
import { compileTaxonomy } from "../../src/authoring/compile.js";
import { parseTaxonomy } from "../../src/authoring/parse-taxonomy.js";
import { diffEditions } from "../../src/catalogue/diff.js";
import { mergeCatalogues } from "../../src/catalogue/merge-catalogues.js";
import type { Edition } from "../../src/catalogue/schema.js";
import { splitEdition } from "../../src/catalogue/split-edition.js";
import { createTaxonomy } from "../../src/catalogue/taxonomy.js";
import { smallTaxonomy } from "./small-taxonomy.js";

const documents = compileTaxonomy(buildTaxonomy(parseTaxonomy(smallTaxonomy())));
const open = () => createTaxonomy({ documents, digest: "sha256:small" });
const v2021 = { catalogue: "demo-green", edition: "2021" };
const v2025 = { catalogue: "demo-green", edition: "2025" };

function editionOf(edition: string): Edition {
  const found = open().edition("demo-green", edition);
  if (!found) throw new Error(edition);
  return found;
}

afterEach(() => vi.restoreAllMocks());

describe("createTaxonomy", () => {
  test("lists editions with counts without opening them", () => {
    const parse = vi.spyOn(JSON, "parse");
    const taxonomy = open();
    expect(
      taxonomy.editions().map(({ edition, counts, verifiedShare }) => ({ edition, counts, verifiedShare })),
    ).toEqual([
      { edition: "2021", counts: { groups: 1, items: 2, rows: 0 }, verifiedShare: 0.5 },
      { edition: "2025", counts: { groups: 1, items: 3, rows: 2 }, verifiedShare: 2 / 3 },
    ]);
    expect(parse).toHaveBeenCalledTimes(1);
    taxonomy.edition("demo-green", "2025");
    expect(taxonomy.edition("demo-green", "2025")).toBe(taxonomy.edition("demo-green", "2025"));
    expect(parse).toHaveBeenCalledTimes(2);
  });

  test("finds items, groups, crosswalks and word lists", () => {
    const taxonomy = open();
    expect(taxonomy.digest).toBe("sha256:small");
    expect(taxonomy.catalogues().map(({ id }) => id)).toEqual(["demo-green"]);
    expect(taxonomy.item("1.10", v2021)?.name).toBe("示例水泵");
    expect(taxonomy.item("1.10", v2025)).toBeUndefined();
    expect(taxonomy.group("1", v2025)?.name).toBe("示例门类");
    expect(taxonomy.crosswalk(v2021, v2025)?.items).toHaveLength(2);
    expect(taxonomy.crosswalk(v2025, v2021)).toBeUndefined();
    expect(taxonomy.crosswalks()).toHaveLength(1);
    expect(taxonomy.industries()?.items.map(({ code }) => code)).toEqual(["A", "0110"]);
    expect(taxonomy.lexicon("cues")).toMatchObject({ cues: [{ terms: ["未取得", "未获得"] }] });
    expect(taxonomy.classes("demo")).toMatchObject({ id: "demo" });
    expect(taxonomy.documentNames("lexicon")).toEqual(["cues"]);
    expect(taxonomy.words(v2025).map(({ code }) => code)).not.toEqual([]);
  });

  test("what is not there is undefined, even by names objects know", () => {
    const taxonomy = open();
    expect(taxonomy.edition("demo-green", "1999")).toBeUndefined();
    expect(taxonomy.edition("meta", "")).toBeUndefined();
    expect(taxonomy.item("constructor", v2025)).toBeUndefined();
    expect(taxonomy.lexicon("constructor")).toBeUndefined();
    expect(taxonomy.document("toString", "x")).toBeUndefined();
    expect(taxonomy.documentNames("constructor")).toEqual([]);
  });

  test("refuses documents of another format", () => {
    expect(() => createTaxonomy({ documents: { meta: '{"format":0}' }, digest: "x" })).toThrow(/format/);
    expect(() => createTaxonomy({ documents: {}, digest: "x" })).toThrow(/format/);
  });
});

describe("mergeCatalogues", () => {
  const own: Edition = {
    ...editionOf("2025"),
    catalogue: "bank-own",
    regime: "local-transition",
    region: "140000",
  };

  test("an added edition takes part like a bundled one", () => {
    const merged = mergeCatalogues(open(), [own], { digest: "sha256:both" });
    expect(merged.digest).toBe("sha256:both");
    expect(merged.editions().map(({ catalogue, edition }) => `${catalogue}@${edition}`)).toEqual([
      "bank-own@2025",
      "demo-green@2021",
      "demo-green@2025",
    ]);
    expect(merged.catalogues().map(({ id }) => id)).toEqual(["bank-own", "demo-green"]);
    expect(merged.item("1.3", { catalogue: "bank-own", edition: "2025" })?.name).toBe("示例风机");
    expect(merged.item("1.10", v2021)?.name).toBe("示例水泵");
    expect(merged.lexicon("cues")).toBeDefined();
  });

  test("it may take the place of an edition that is only announced, and of no other", () => {
    const announced = mergeCatalogues(open(), [{ ...own, standing: "announced", items: [], groups: [] }], {
      digest: "a",
    });
    expect(announced.editions()[0]).toMatchObject({ standing: "announced", verifiedShare: null });
    const filled = mergeCatalogues(announced, [own], { digest: "b" });
    expect(filled.editions()).toHaveLength(3);
    expect(filled.edition("bank-own", "2025")?.items).toHaveLength(3);
    expect(() => mergeCatalogues(filled, [own], { digest: "c" })).toThrow(/bank-own@2025/);
    expect(() => mergeCatalogues(open(), [own, own], { digest: "c" })).toThrow(/bank-own@2025/);
  });
});

test("the parts of an edition are asked for once, however often its items are looked up", () => {
  const key = "demo-green@2025";
  let asked = 0;
  const split = {
    get [key]() {
      asked++;
      const { head, details } = splitEdition(documents[key] ?? "");
      return { head, detailsOf: (item: number) => details[item] ?? "{}" };
    },
  };
  const taxonomy = createTaxonomy({ documents, digest: "sha256:small", split });
  expect(taxonomy.item("1.1", v2025)).toEqual(open().item("1.1", v2025));
  for (const code of ["1.1", "1.2", "1.3"]) expect(taxonomy.item(code, v2025)?.code).toBe(code);
  expect(asked).toBe(1);
});

describe("diffEditions", () => {
  const from = editionOf("2021");
  const to = editionOf("2025");

  test("through a crosswalk", () => {
    const crosswalk = open().crosswalk(v2021, v2025);
    const diff = diffEditions({ from, to, ...(crosswalk && { crosswalk }) });
    expect(
      diff.changes.map(({ code, relation, to, declared }) => [code, relation, to[0]?.code, declared]),
    ).toEqual([
      ["1.9", "moved", "1.1", true],
      ["1.10", "moved", "1.2", true],
    ]);
    expect(diff.added).toEqual([{ code: "1.3", name: "示例风机", declared: true }]);
    expect(diff.counts).toMatchObject({ moved: 2, new: 1, dropped: 0 });
  });

  test("without one only equal names count, and it says so", () => {
    const diff = diffEditions({ from, to });
    expect(diff.changes.map(({ relation, declared }) => [relation, declared])).toEqual([
      ["moved", false],
      ["moved", false],
    ]);
    expect(diff.added).toEqual([{ code: "1.3", name: "示例风机", declared: false }]);
  });

  test("is total whatever the crosswalk leaves out", () => {
    const whole = open().crosswalk(v2021, v2025);
    if (!whole) throw new Error("no crosswalk");
    const [first] = whole.items;
    const holed = { ...whole, items: first ? [{ ...first, to: [] }] : [], new: [] };
    const diff = diffEditions({ from, to, crosswalk: holed });
    expect(diff.changes.map(({ code }) => code)).toEqual(from.items.map(({ code }) => code));
    const reached = diff.changes.flatMap((change) => change.to.map(({ code }) => code));
    expect([...reached, ...diff.added.map(({ code }) => code)].sort()).toEqual(
      to.items.map(({ code }) => code),
    );
  });

  test("refuses a crosswalk between other editions", () => {
    const crosswalk = open().crosswalk(v2021, v2025);
    expect(() => diffEditions({ from: to, to: from, ...(crosswalk && { crosswalk }) })).toThrow(RangeError);
  });
});
