import { describe, expect, it } from "vitest";
import { wordListSchema } from "../../src/catalogue/item-words-schema.js";
import { document, filesOf } from "./green-documents.js";
import { catalogueIds, editions } from "./transition-documents.js";

const lists = filesOf("lexicon")
  .filter((path) => /\/words-/.test(path))
  .map((path) => wordListSchema.parse(document(path)))
  .filter(({ catalogue }) => catalogueIds.includes(catalogue));

const withItems = editions.filter(({ items }) => items.length > 0);

/** Terms that can decide for an item, its own and those of the word lists. */
const decisiveTerms = (key: string, code: string): number => {
  const [catalogue, name] = key.split("@");
  const own = editions.find((e) => e.key === key)?.items.find((i) => i.code === code);
  const listed = lists
    .filter((l) => l.catalogue === catalogue && l.edition === name)
    .flatMap((l) => l.items.filter((i) => i.code === code));
  return [...(own ? [own] : []), ...listed].reduce(
    (n, { aliases, contextAliases }) => n + (aliases ?? []).length + (contextAliases ?? []).length,
    0,
  );
};

describe("words of the transition catalogues", () => {
  it.each(withItems.map(({ key, items }) => [key, items] as const))(
    "%s: three and more for every item",
    (key, items) => {
      const few = items.filter(({ code }) => decisiveTerms(key, code) < 3).map(({ code }) => code);
      expect(few).toEqual([]);
    },
  );

  it("say of themselves that they are ours", () => {
    expect(lists.length).toBeGreaterThan(0);
    for (const { id, source } of lists) expect(source, id).toMatch(/本项目编制.*不是官方用语/u);
  });

  it("require three terms of every item, so that the linter watches over it", () => {
    for (const { key, header } of withItems) expect(header.minimumTerms, key).toBeGreaterThanOrEqual(3);
  });
});
