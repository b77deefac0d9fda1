import type { FinanceRecord } from "../record/record.js";

/** What a figure of a record comes to under a norm of unit consumption that is in force. */
export interface NormGrade {
  /** Name of the figure as the record states it. */
  readonly figure: string;
  /** With its value and unit, as one name may stand for before and after the works. */
  readonly value: number | undefined;
  readonly unit: string | undefined;
  /** Number of the norm, e.g. `GB 21346-2022`. */
  readonly standard: string;
  readonly title: string;
  readonly grades: readonly {
    readonly rank: number;
    /** The limit with its unit. */
    readonly limit: string;
    readonly reached: boolean;
  }[];
  /** What the standard corrects its limits for before they are compared. */
  readonly corrections?: string | undefined;
  /** The limits stand alike in a second, independent copy. */
  readonly isCrossChecked: boolean;
}

/** Finds the norms the figures of a record fall under, on a day. */
export type NormGradesOf = (record: FinanceRecord, on: string | undefined) => readonly NormGrade[];
