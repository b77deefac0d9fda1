/**
 * verdex for Node: everything of the core, and what reads files: catalogues and own rules from YAML, records from
 * JSON, JSON lines, CSV, workbooks, Parquet and messages of the reporting interfaces.
 *
 * @packageDocumentation
 */

export type { Catalogue, DocumentFolder, TaxonomyData } from "./authoring/build-taxonomy.js";
export { type ClassifyStreamOptions, classifyStream } from "./bulk/classify-stream.js";
export { CatalogueError } from "./catalogue/catalogue-error.js";
export type { ColumnPreset, MessageForm } from "./catalogue/column-preset-schema.js";
export type { BilingualText, Language, Problem, Severity as ProblemSeverity } from "./catalogue/problem.js";
export type { ConfigInput } from "./config/config-schema.js";
export { defineConfig } from "./config/define-config.js";
export { defineRule, type RuleDefinition } from "./flags/define-rule.js";
export * from "./index.js";
export type { RecordSource } from "./io/chunks-of.js";
export type { ColumnMeaning, ColumnTable, ColumnUnit } from "./io/column-table.js";
export type { RecordFormat } from "./io/detect-format.js";
export type { ByteChunks } from "./io/input.js";
export { openTaxonomy } from "./io/open-taxonomy.js";
export type { ReadFault, ReadItem, ReadValue } from "./io/read-item.js";
export { type OwnRuleFile, readOwnRules } from "./io/read-own-rules.js";
export { type ReadRecordsOptions, readRecords } from "./io/read-records.js";
export type { SavedMapping } from "./io/saved-mapping.js";
export type { Encoding } from "./io/source.js";
export {
  type LoadCataloguesOptions,
  type LoadedCatalogues,
  loadCatalogues,
  type ValidateFolderOptions,
  validateFolder,
} from "./io/taxonomy-folder.js";
export type { RecordError } from "./record/record-error.js";
