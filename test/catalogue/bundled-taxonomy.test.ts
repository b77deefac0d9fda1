import { expect, test } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { crosswalkSchema } from "../../src/catalogue/crosswalk-schema.js";
import { editionSchema, groupSchema, itemSchema } from "../../src/catalogue/schema.js";
import { createTaxonomy } from "../../src/catalogue/taxonomy.js";
import { explain } from "../../src/explain/explain.js";
import { loadCatalogues } from "../../src/io/taxonomy-folder.js";

test("the bundled taxonomy loads without errors and still fits the schemas once compiled", async () => {
  const { documents, digest } = await loadCatalogues("taxonomy", { lang: "en" });
  const taxonomy = createTaxonomy({ documents, digest });
  expect(taxonomy.editions().length).toBeGreaterThan(0);
  for (const summary of taxonomy.editions()) {
    const edition = taxonomy.edition(summary.catalogue, summary.edition);
    if (!edition) throw new Error(`${summary.catalogue}@${summary.edition} is not there`);
    const { groups, items, ...header } = edition;
    editionSchema.parse(header);
    for (const group of groups) groupSchema.parse(group);
    for (const item of items) itemSchema.parse(item);
    expect(summary.counts.items).toBe(items.length);
    if (header.standing === "announced") expect(items).toEqual([]);
  }
  for (const { from, to } of taxonomy.crosswalks()) crosswalkSchema.parse(taxonomy.crosswalk(from, to));
}, 60_000);

test("what all answers rest on cannot be changed by whoever looks at it", () => {
  const taxonomy = bundledTaxonomy();
  const item = taxonomy.item("4.2.2", { catalogue: "cn-green-finance", edition: "2025" });
  const explained = explain("4.2.1");
  const handed: unknown[] = [
    item,
    item?.aliases,
    item?.rows?.[0],
    taxonomy.editions(),
    taxonomy.editions()[0],
    explained?.kind === "item" ? explained.aliases : undefined,
  ];
  expect(handed.map((value) => typeof value === "object" && Object.isFrozen(value))).toEqual(
    handed.map(() => true),
  );
});
