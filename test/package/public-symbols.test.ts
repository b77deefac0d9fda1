import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./packed.js";
import { publicSymbols } from "./public-symbols.js";

const symbols = publicSymbols();

test("the entries are read", () => {
  expect(symbols.length).toBeGreaterThan(150);
  expect(symbols.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["classify", "Result", "RecordInput", "Check", "readRecords", "screen"]),
  );
});

test("every public symbol says what it is and since when", () => {
  const bare = symbols.filter(({ doc, since }) => doc === "" || since === undefined);
  expect(bare.map(({ name, place }) => `${name} ${place}`)).toEqual([]);
});

test("a symbol is told as new in a version that was published or is the next to be", () => {
  const [major = 0, minor = 0] = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
    .version.split(".")
    .map(Number);
  const published = [...readFileSync(join(root, "CHANGELOG.md"), "utf8").matchAll(/^## (\d+\.\d+\.\d+)$/gm)];
  const known = [...published.map(([, version]) => version), `${major}.${minor + 1}.0`, `${major + 1}.0.0`];
  const odd = symbols.filter(({ since }) => !known.includes(since));
  expect(odd.map(({ name, place, since }) => `${name} ${place} ${since}`)).toEqual([]);
});

test("whoever holds a public value can name its type", () => {
  // shapes that only turn one type into another, or a part of one: nobody has to name them
  const pieces = [
    "Carried",
    "ColumnPresets",
    "Detail",
    "Entry",
    "Frozen",
    "Nested",
    "NormalisedObject",
    "Plain",
    "Value",
  ];
  const unnamed = symbols.flatMap(({ name, unnamed }) => unnamed.map((type) => `${type} of ${name}`));
  expect(unnamed.filter((text) => !pieces.includes(text.replace(/ of .*/, "")))).toEqual([]);
});

test("the core exports no schema: those stand in verdex/schema", () => {
  const schemas = symbols.filter(
    ({ name, entry }) => name.endsWith("Schema") && entry !== "src/schema-entry.ts",
  );
  expect(schemas.map(({ name }) => name)).toEqual([]);
});
