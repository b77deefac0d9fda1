/**
 * Where something went wrong: a file position, or a path inside a record.
 *
 * @since 0.2.0
 */
export interface Location {
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Dotted path inside the data, e.g. `items.3.code`. */
  readonly path?: string;
}

/**
 * Every code verdex can raise or return. Codes are stable; sentences are not.
 *
 * @since 0.2.0
 */
export const errorCodes = [
  // usage and configuration: exit 2
  "USAGE",
  "UNKNOWN_CATALOGUE",
  "UNKNOWN_CODE",
  "UNKNOWN_RULE",
  "RULE_INVALID",
  "CONFIG_INVALID",
  "INVALID_DATE",
  // catalogue data: exit 3
  "CATALOGUE_UNREADABLE",
  "CATALOGUE_YAML",
  "CATALOGUE_SCHEMA",
  "CATALOGUE_LINT",
  // input as a whole: exit 4
  "INPUT_UNREADABLE",
  "INPUT_ENCODING",
  "INPUT_EMPTY",
  "INPUT_LIBRARY_MISSING",
  "INPUT_MAPPING",
  // one record: a rejected result
  "RECORD_NOT_JSON",
  "RECORD_NOT_OBJECT",
  "RECORD_FIELD_TYPE",
  "RECORD_FIELD_MISSING",
  "RECORD_FIELD_VALUE",
  "RECORD_FIELD_CONFLICT",
  "RECORD_KEY_DUPLICATE",
  "RECORD_PURPOSE_EMPTY",
  "RECORD_TEXT_TOO_LONG",
  "RECORD_TEXT_INVALID",
  "RECORD_KIND_UNKNOWN",
  "RECORD_ID_DUPLICATE",
  "RECORD_ID_UNSAFE_NUMBER",
  "RECORD_ROW_SHAPE",
  "RECORD_ROW_TOTAL",
  "RECORD_ROW_HEADINGS",
  "INTERNAL",
] as const;

/**
 * One of `errorCodes`: the `code` of a `VerdexError` or of a rejected result.
 *
 * @since 0.2.0
 */
export type ErrorCode = (typeof errorCodes)[number];

/**
 * Place and cause of a `VerdexError`.
 *
 * @since 0.2.0
 */
export interface VerdexErrorOptions extends Location {
  readonly cause?: unknown;
}

/**
 * Raised for programming faults and unreadable catalogues. What a row of data can cause is returned as a
 * rejected result instead.
 *
 * @since 0.2.0
 */
export class VerdexError extends Error {
  override readonly name = "VerdexError";
  readonly code: ErrorCode;
  readonly location: Location;

  constructor(code: ErrorCode, message: string, options: VerdexErrorOptions = {}) {
    const { cause, ...location } = options;
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.location = location;
  }
}
