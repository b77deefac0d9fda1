import * as z from "zod";
import { tableSnapshotSchema } from "./table-snapshot.js";

/** A book as plain data: to be sent between workers, or kept between runs. @since 0.2.0 */
export const bookSnapshotSchema = z.strictObject({
  format: z.literal(1),
  /** Digest of the taxonomy the records were judged by. */
  digest: z.string(),
  /** Parts that were kept and the numbers that shape their keys; books of other settings cannot be merged. */
  settings: z.string(),
  records: z.int().nonnegative(),
  /** Those that claim to be green or transition. */
  claimed: z.int().nonnegative(),
  rows: tableSnapshotSchema,
});

/**
 * A book as plain JSON, as `snapshot` gives and `merge` takes it. Only books of the same digest and settings can be
 * merged.
 *
 * @since 0.2.0
 */
export type BookSnapshot = z.infer<typeof bookSnapshotSchema>;
