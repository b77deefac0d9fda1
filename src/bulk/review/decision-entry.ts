import * as z from "zod";

/**
 * One decision of a person with its audit record: what was decided about which record, by whom, why and when, what
 * the machine had said, and in which row of which sheet it stood. A line of a decisions file.
 *
 * @since 0.2.0
 */
export const decisionEntrySchema = z.strictObject({
  version: z.literal(1),
  /** Digest of the record. */
  fingerprint: z.string(),
  id: z.string(),
  /** Code of the item, or null: no item covers the record. */
  accepted: z.string().nullable(),
  catalogue: z.string(),
  edition: z.string(),
  reviewer: z.string().min(1),
  reason: z.string().min(1),
  /** Day of the decision. */
  on: z.string(),
  /** Reviewers whose different decisions on this record it takes the place of. */
  overrules: z.array(z.string()).optional(),
  machine: z.strictObject({
    category: z.string(),
    status: z.string(),
    /** Digest of the answer. */
    answer: z.string(),
    candidates: z.array(z.string()),
    /** Of the catalogues. */
    digest: z.string(),
    engine: z.string(),
  }),
  sheet: z.strictObject({ file: z.string(), digest: z.string(), line: z.int() }),
});

export type DecisionEntry = Readonly<z.infer<typeof decisionEntrySchema>>;
