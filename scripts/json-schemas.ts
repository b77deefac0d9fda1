import { z } from "zod";
import { classTableSchema } from "../src/catalogue/class-table-schema.js";
import { columnWordsSchema } from "../src/catalogue/column-words-schema.js";
import { crosswalkSchema } from "../src/catalogue/crosswalk-schema.js";
import { industryTableSchema } from "../src/catalogue/industry-schema.js";
import { wordListSchema } from "../src/catalogue/item-words-schema.js";
import { catalogueSchema, editionSchema, sectionSchema } from "../src/catalogue/schema.js";
import { suppressionsSchema } from "../src/check/suppressions-schema.js";
import { configSchema } from "../src/config/config-schema.js";
import { productSchema } from "../src/products/product-schema.js";
import { recordSchema } from "../src/record/record-schema.js";
import { resultSchema } from "../src/result/schema.js";

const described: Readonly<Record<string, { schema: z.ZodType; title: string; description: string }>> = {
  record: {
    schema: recordSchema,
    title: "verdex record",
    description:
      "A loan, bond or project. id, kind and one text (purpose, content, name or proceeds.lines.use) are enough. " +
      "This is how a record should be written. verdex reads more: the same names in snake_case, full-width digits, " +
      "blanks for what is not known. It refuses what no form can say, such as a day the calendar does not have or two " +
      "names of one fact that differ.",
  },
  result: {
    schema: resultSchema,
    title: "verdex result",
    description: "The answer to one record: answered with decision, assessments and flags, or rejected.",
  },
  product: {
    schema: productSchema,
    title: "verdex product",
    description: "A labelled loan product, bond or project as `verdex check` reads it.",
  },
  config: {
    schema: configSchema,
    title: "verdex configuration",
    description: "verdex.config.yaml: what a folder of files is checked by.",
  },
  suppressions: {
    schema: suppressionsSchema,
    title: "verdex suppressions",
    description: "Findings a person sets aside for a time.",
  },
  "catalogue-header": {
    schema: catalogueSchema,
    title: "verdex catalogue.yaml",
    description: "catalogues/<catalogue>/catalogue.yaml: one catalogue and its editions in order of effect",
  },
  "catalogue-edition": {
    schema: editionSchema,
    title: "verdex edition.yaml",
    description:
      "catalogues/<catalogue>/<edition>/edition.yaml: standing, dates, sources and transition rules",
  },
  "catalogue-section": {
    schema: sectionSchema,
    title: "verdex section",
    description: "catalogues/<catalogue>/<edition>/<section>.yaml: groups and items",
  },
  "catalogue-crosswalk": {
    schema: crosswalkSchema,
    title: "verdex crosswalk",
    description: "catalogues/<catalogue>/crosswalk/<from>-to-<to>.yaml: what became of each item",
  },
  "catalogue-industry": {
    schema: industryTableSchema,
    title: "verdex industry table",
    description: "industry/<table>.yaml: an industrial classification",
  },
  "catalogue-classes": {
    schema: classTableSchema,
    title: "verdex class table",
    description: "classes/<table>.yaml: the green classes of a regulator's reporting system",
  },
  "catalogue-words": {
    schema: wordListSchema,
    title: "verdex word list",
    description: "lexicon/words-*.yaml: words for the items of an edition, beside those the edition holds",
  },
  "catalogue-columns": {
    schema: columnWordsSchema,
    title: "verdex column headings",
    description: "lexicon/columns.yaml: headings of tables by the record field they stand for",
  },
};

/** JSON Schema documents by file name, without extension. */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(described).map(([name, { schema, title, description }]) => {
      // what a sender may write: fields with a default may be left out
      const { $schema, ...rest } = z.toJSONSchema(schema, {
        io: "input",
        unrepresentable: "any",
        target: "draft-2020-12",
        override: ({ jsonSchema }) => withoutEmpty(jsonSchema),
      });
      return [
        name,
        { $schema, $id: `https://verdex.invalid/schema/${name}.json`, ...rest, title, description },
      ];
    }),
  );
}

/** Of an object with fields, that it may have others as well goes without saying. */
function withoutEmpty(schema: z.core.JSONSchema.BaseSchema): void {
  const { additionalProperties: others, properties } = schema;
  if (properties !== undefined && typeof others === "object" && Object.keys(others).length === 0)
    delete schema.additionalProperties;
}
