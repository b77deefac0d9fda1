/**
 * verdex for Node: everything of the core, and what reads files: catalogues from YAML folders and records from
 * JSON, JSON lines and CSV.
 *
 * @packageDocumentation
 */

export { type ClassifyStreamOptions, classifyStream } from "./bulk/classify-stream.js";
export { CatalogueError } from "./catalogue/catalogue-error.js";
export type { LintInputOptions } from "./catalogue/lint/lint-input.js";
export type { Language, Problem } from "./catalogue/problem.js";
export type { ConfigInput } from "./config/config-schema.js";
export { defineConfig } from "./config/define-config.js";
export { defineRule, type RuleDefinition } from "./flags/define-rule.js";
export type { DefinedRule } from "./flags/defined-rule.js";
export type { RulesOptions } from "./flags/rules-options.js";
export * from "./index.js";
export { openTaxonomy } from "./io/open-taxonomy.js";
export type { ReadFault, ReadItem } from "./io/read-item.js";
export { type OwnRuleFile, readOwnRules } from "./io/read-own-rules.js";
export { type ReadRecordsOptions, readRecords } from "./io/read-records.js";
export {
  type LoadCataloguesOptions,
  type LoadedCatalogues,
  loadCatalogues,
  validateFolder,
} from "./io/taxonomy-folder.js";
