import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildTaxonomy } from "../../src/authoring/build-taxonomy.js";
import { compileTaxonomy, digestInput } from "../../src/authoring/compile.js";
import { roleOf } from "../../src/authoring/file-role.js";
import { parseTaxonomy, type SourceFile } from "../../src/authoring/parse-taxonomy.js";
import { canonicalJson } from "../../src/catalogue/canonical-json.js";
import { editionSchema, groupSchema, itemSchema } from "../../src/catalogue/schema.js";
import { smallTaxonomy } from "../catalogue/small-taxonomy.js";

const compile = (files: readonly SourceFile[]) => compileTaxonomy(buildTaxonomy(parseTaxonomy(files)));

describe("compileTaxonomy", () => {
  const documents = compile(smallTaxonomy());

  test("one document for each thing that is opened by itself", () => {
    expect(Object.keys(documents)).toEqual([
      "classes:demo",
      "crosswalk/demo-green-2021-2025",
      "demo-green@2021",
      "demo-green@2025",
      "industry/demo",
      "lexicon:cues",
      "meta",
      "words/demo-green@2021",
      "words/demo-green@2025",
    ]);
  });

  test("items in code order", () => {
    const { items } = JSON.parse(documents["demo-green@2021"] ?? "{}");
    expect(items.map(({ code }: { code: string }) => code)).toEqual(["1.9", "1.10"]);
  });

  test("verified, notes and standing survive, and what is compiled still fits the schema", () => {
    const { items, groups, ...header } = JSON.parse(documents["demo-green@2021"] ?? "{}");
    expect(items[1]).toMatchObject({ verified: false, note: "待核对" });
    expect(header.standing).toBe("official-copy");
    editionSchema.parse(header);
    for (const item of items) itemSchema.parse(item);
    for (const group of groups) groupSchema.parse(group);
  });

  test("the order of files and of keys changes nothing", () => {
    const expected = digestInput(documents);
    fc.assert(
      fc.property(fc.shuffledSubarray(smallTaxonomy(), { minLength: smallTaxonomy().length }), (files) => {
        expect(digestInput(compile(files))).toBe(expected);
      }),
      { numRuns: 30 },
    );
    const turned = smallTaxonomy().map((file) =>
      file.path.endsWith("2025/edition.yaml")
        ? { ...file, text: file.text.replace(/^(catalogue: .*\n)(edition: .*\n)/, "$2$1") }
        : file,
    );
    expect(digestInput(compile(turned))).toBe(expected);
  });

  test("any change of content changes the digest", () => {
    const changed = smallTaxonomy().map((file) => ({ ...file, text: file.text.replace("待核对", "已核对") }));
    expect(digestInput(compile(changed))).not.toBe(digestInput(documents));
  });

  test("file names that objects know are only names", () => {
    const odd = ["lexicon/constructor.yaml", "toString/x.yaml"].map((path) => ({ path, text: "a: 1\n" }));
    const found = compile([...smallTaxonomy(), ...odd]);
    expect(JSON.parse(found["lexicon:constructor"] ?? "")).toEqual({ a: 1 });
    expect(JSON.parse(found["toString:x"] ?? "")).toEqual({ a: 1 });
  });
});

test("canonicalJson sorts keys at every depth and keeps lists", () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }, "x"], a: null })).toBe('{"a":null,"b":[{"d":1},"x"]}');
});

test.each([
  ["catalogues/a/catalogue.yaml", "catalogue"],
  ["catalogues/a/2025/edition.yaml", "edition"],
  ["catalogues/a/2025/1.yaml", "section"],
  ["catalogues/a/2025/settled-findings.yaml", "record"],
  ["catalogues/a/crosswalk/1-2.yaml", "crosswalk"],
  ["industry/x.yaml", "industry"],
  ["lexicon/x.yaml", "document"],
  ["rules/a/x.yaml", "document"],
  ["catalogues/a/2025/1.yml", "misplaced"],
  ["catalogues/a/1.yaml", "misplaced"],
  ["catalogues/a/2025/deep/1.yaml", "misplaced"],
  ["lexicon/__proto__.yaml", "misplaced"],
  ["x.yaml", "misplaced"],
  ["README.md", "ignored"],
])("%s is a file of role %s", (path, role) => {
  expect(roleOf(path).role).toBe(role);
});
