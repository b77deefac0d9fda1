/**
 * The core of verdex: classifies records against the bundled catalogues, explains and searches them, flags risks of
 * greenwashing. It imports no Node module, reads no file and no clock, and runs in a browser page as well.
 *
 * @packageDocumentation
 */

export { type Book, createBook } from "./book/book.js";
export type { BookOptions } from "./book/book-core.js";
export type { BookFlag, BookReport, BookUndecided } from "./book/book-report.js";
export type { BookSnapshot } from "./book/book-snapshot.js";
export { bundledTaxonomy } from "./bundled-taxonomy.js";
export type { ClassTable } from "./catalogue/class-table-schema.js";
export type { CompiledDocuments, CrosswalkSummary } from "./catalogue/compiled.js";
export type { Condition } from "./catalogue/condition-schema.js";
export type { Crosswalk } from "./catalogue/crosswalk-schema.js";
export type { EditionRef } from "./catalogue/edition-ref.js";
export type { EditionSummary } from "./catalogue/edition-summary.js";
export type { IndustryTable } from "./catalogue/industry-schema.js";
export type { ItemWords } from "./catalogue/item-words-schema.js";
export type { Label } from "./catalogue/label-schema.js";
export { type MergeOptions, mergeCatalogues } from "./catalogue/merge-catalogues.js";
export type { OwnRule, OwnRuleInput } from "./catalogue/own-rule-schema.js";
export type { ClaimedRole, Rule } from "./catalogue/rule-schema.js";
export type { CatalogueHeader, Edition, EditionHeader, Group, Item, Row } from "./catalogue/schema.js";
export type { Severity } from "./catalogue/severity.js";
export type { SplitEdition } from "./catalogue/split-edition.js";
export { createTaxonomy, type Taxonomy, type TaxonomyInput } from "./catalogue/taxonomy.js";
export type { Facet, GhgMark, ManualReason, Regime, Standing } from "./catalogue/vocabulary.js";
export {
  type Classifier,
  type ClassifierOptions,
  type ClassifyOptions,
  createClassifier,
} from "./engine/classifier.js";
export { classify } from "./engine/classify.js";
export {
  type Change,
  type Reclassified,
  type ReclassifiedSide,
  type ReclassifyOptions,
  reclassify,
} from "./engine/reclassify.js";
export { type ErrorCode, errorCodes, type Location, VerdexError, type VerdexErrorOptions } from "./errors.js";
export type { ConditionLine } from "./explain/condition-lines.js";
export type { CrosswalkAnswer, CrosswalkLink } from "./explain/crosswalk-links.js";
export type { Segment } from "./explain/excerpt.js";
export {
  type ExplainCodeOptions,
  type ExplainOptions,
  type ExplainRecordOptions,
  explain,
} from "./explain/explain.js";
export type {
  CodeExplanation,
  ExplainedEdition,
  ExplainedIndustry,
  ExplainedRow,
  GroupExplanation,
  ItemExplanation,
  NamedCode,
} from "./explain/item-explanation.js";
export type {
  AnsweredExplanation,
  ExplainedAssessment,
  ExplainedMatch,
  MarkedField,
  RejectedExplanation,
  ResultExplanation,
} from "./explain/result-explanation.js";
export type { SharedTerm } from "./explain/shared-terms.js";
export type { CitedSource } from "./explain/source-titles.js";
export type { StatedFigure } from "./explain/stated-figures.js";
export type { Check, CheckContext, Finding, Outcome, Parameters } from "./flags/check.js";
export type { DefinedRule } from "./flags/defined-rule.js";
export type { ParameterValues } from "./flags/parameters-of.js";
export type { RulesOptions } from "./flags/rules-options.js";
export type { LabelFacts } from "./labels/label-facts.js";
export type { MessageParams } from "./messages/fill-template.js";
export type { Lang } from "./messages/lang.js";
export type {
  CatalogueClaim,
  ClassCodes,
  Entity,
  FinanceRecord,
  Instrument,
  Metric,
  Proceeds,
  ProceedsLine,
  Project,
  RecordText,
} from "./record/record.js";
export type { RecordKind } from "./record/record-kind.js";
export type { RecordInput } from "./record/schema.js";
export { engineVersion } from "./result/engine-version.js";
export type {
  Answered,
  Assessment,
  Category,
  ConditionResult,
  Decision,
  Flag,
  FlagBasis,
  FlagEvidence,
  FlagOverride,
  Match,
  Notice,
  Reason,
  Rejected,
  Result,
  Risk,
  RowResult,
  Span,
  Status,
  Tier,
  Undecided,
  Use,
} from "./result/schema.js";
export { type SearchOptions, type SearchResult, search } from "./search/search.js";
export type { SearchField } from "./search/search-terms.js";
