import type { RecordError } from "../record/record-error.js";

/**
 * One record of an input, not yet looked at.
 *
 * @since 0.2.0
 */
export interface ReadValue {
  /** 1-based line on which the record starts. */
  readonly line: number;
  /** 1-based column, where the record does not start its line. */
  readonly column?: number;
  readonly value: unknown;
}

/**
 * One place of an input that gives no record: line and column from 1, code and sentence.
 *
 * @since 0.2.0
 */
export interface ReadFault {
  readonly line: number;
  readonly column?: number;
  readonly error: RecordError;
  /** The key of the record, where it can be told. */
  readonly id: string | null;
  /** Nothing behind this place could be read. */
  readonly final?: true;
}

/** What `readRecords` yields, in the order of the input. @since 0.2.0 */
export type ReadItem = ReadValue | ReadFault;
