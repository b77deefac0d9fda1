import type { ErrorCode } from "../errors.js";

/**
 * Why one record was not read.
 *
 * @since 0.2.0
 */
export interface RecordError {
  readonly code: ErrorCode;
  readonly message: string;
  /** Dotted path inside the record as the sender wrote it, `""` for the record itself. */
  readonly path: string;
}
