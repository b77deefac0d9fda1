export { type Book, createBook } from "./book/book.js";
export type { BookOptions } from "./book/book-core.js";
export type { BookFlag, BookReport, BookUndecided } from "./book/book-report.js";
export type { BookSnapshot } from "./book/book-snapshot.js";
export { bundledTaxonomy } from "./bundled-taxonomy.js";
export type { EditionRef } from "./catalogue/edition-ref.js";
export type { EditionSummary } from "./catalogue/edition-summary.js";
export { mergeCatalogues } from "./catalogue/merge-catalogues.js";
export type { Edition, Group, Item, Row } from "./catalogue/schema.js";
export { createTaxonomy, type Taxonomy } from "./catalogue/taxonomy.js";
export {
  type Classifier,
  type ClassifierOptions,
  type ClassifyOptions,
  createClassifier,
} from "./classify/classifier.js";
export { classify } from "./classify/classify.js";
export {
  type Change,
  type Reclassified,
  type ReclassifiedSide,
  type ReclassifyOptions,
  reclassify,
} from "./classify/reclassify.js";
export { type ErrorCode, errorCodes, VerdexError } from "./errors.js";
export {
  type ExplainCodeOptions,
  type ExplainOptions,
  type ExplainRecordOptions,
  explain,
} from "./explain/explain.js";
export type { CodeExplanation, GroupExplanation, ItemExplanation } from "./explain/item-explanation.js";
export type {
  AnsweredExplanation,
  ExplainedAssessment,
  ExplainedMatch,
  RejectedExplanation,
  ResultExplanation,
} from "./explain/result-explanation.js";
export type { Lang } from "./messages/lang.js";
export { engineVersion } from "./result/engine-version.js";
export type * from "./result/schema.js";
export { type SearchOptions, type SearchResult, search } from "./search/search.js";
export type { SearchField } from "./search/search-terms.js";
