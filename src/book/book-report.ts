import * as z from "zod";
import { flagSchema, undecidedSchema } from "../result/schema.js";

/** Ids of the records, the smallest ones where there are many, and how many there are. */
const records = { records: z.array(z.string()).min(1), recordCount: z.int() };

export const bookFlagSchema = flagSchema.omit({ override: true }).extend({
  ...records,
  /** Amounts that were compared, by name. */
  sums: z.record(z.string(), z.number()),
});

export const bookUndecidedSchema = undecidedSchema.extend({ title: z.string(), ...records });

export const bookReportSchema = z.strictObject({
  /** Records that were answered. */
  records: z.int(),
  /** Those that claim to be green or transition; most rules look at no others. */
  claimed: z.int(),
  flags: z.array(bookFlagSchema),
  counts: z.record(z.string(), z.int()),
  undecided: z.array(bookUndecidedSchema),
  /** Rules over books that did not run. */
  off: z.array(z.string()),
  asOf: z.string().nullable(),
  digest: z.string(),
  engine: z.string(),
});

type Plain<T> = { readonly [K in keyof T]: Readonly<T[K]> };

/**
 * A flag of a whole book: the shape of a record's flag, with the records involved and the sums compared. A risk
 * signal for a reviewer, never a finding against a client.
 *
 * @since 0.2.0
 */
export type BookFlag = Plain<z.infer<typeof bookFlagSchema>>;

/**
 * A rule of the book that could not look at some records for lack of a field: they never count as passed.
 *
 * @since 0.2.0
 */
export type BookUndecided = Plain<z.infer<typeof bookUndecidedSchema>>;

/**
 * What a book shows: flags, the gravest first; how many there are by `rule/finding`, those beyond `mostFlags`
 * too; what could not be decided.
 *
 * @since 0.2.0
 */
export interface BookReport extends Omit<Plain<z.infer<typeof bookReportSchema>>, "flags" | "undecided"> {
  readonly flags: readonly BookFlag[];
  readonly undecided: readonly BookUndecided[];
}
