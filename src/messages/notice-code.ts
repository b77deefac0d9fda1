/** Remarks about a record that was answered all the same. Codes are stable; sentences are not. */
export const noticeCodes = [
  "RECORD_UNKNOWN_FIELD",
  "RECORD_UNKNOWN_FIELDS_MORE",
  "RECORD_ID_FROM_NUMBER",
  "RECORD_DATE_REWRITTEN",
  "RECORD_NUMBER_FROM_TEXT",
  "RECORD_WIDTH_FOLDED",
  "RECORD_INDUSTRY_LETTER_DROPPED",
  "RECORD_INDUSTRY_COARSE",
  "RECORD_INDUSTRY_SECTION_ONLY",
  "RECORD_CURRENCY_UNKNOWN",
  "RECORD_PAPER_UNNAMED",
  "RECORD_FIGURE_INCOMPLETE",
  "PAPER_GRADE_UNKNOWN",
  "LABEL_UNKNOWN",
  "RECORD_TEXT_NOT_CHINESE",
] as const;

/** @since 0.2.0 */
export type NoticeCode = (typeof noticeCodes)[number];
