import { mkdir, writeFile } from "node:fs/promises";
import { z } from "zod";
import { crosswalkSchema } from "../src/catalogue/crosswalk-schema.js";
import { wordListSchema } from "../src/catalogue/item-words-schema.js";
import { catalogueSchema, editionSchema, sectionSchema } from "../src/catalogue/schema.js";
import { recordSchema } from "../src/record/schema.js";
import { resultSchema } from "../src/result/schema.js";

// Writes JSON Schema files: records and results for users of other languages, catalogue files for the completion
// of editors.

const out = "dist/schema";

const schemas = {
  record: { schema: recordSchema, title: "verdex record: a loan, bond or project" },
  result: { schema: resultSchema, title: "verdex result" },
  "catalogue-header": { schema: catalogueSchema, title: "verdex catalogue.yaml" },
  "catalogue-edition": { schema: editionSchema, title: "verdex edition.yaml" },
  "catalogue-section": { schema: sectionSchema, title: "verdex section file: groups and items" },
  "catalogue-crosswalk": { schema: crosswalkSchema, title: "verdex crosswalk file" },
  "catalogue-words": { schema: wordListSchema, title: "verdex lexicon/words-*.yaml" },
} as const;

await mkdir(out, { recursive: true });
for (const [name, { schema, title }] of Object.entries(schemas)) {
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", target: "draft-2020-12" });
  const document = { ...json, $id: `https://verdex.invalid/schema/${name}.json`, title };
  await writeFile(`${out}/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
}
