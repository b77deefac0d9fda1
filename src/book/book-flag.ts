import { z } from "zod";
import { flagSchema } from "../result/schema.js";

/** A flag of a whole book, with the records it is about. */
export const bookFlagSchema = flagSchema.omit({ override: true }).extend({
  /** Ids of the records involved, the smallest ones where there are many. */
  records: z.array(z.string()).min(1),
  /** How many records came under the key, whether named or not. */
  recordCount: z.int(),
  /** Amounts that were compared, by name. */
  sums: z.record(z.string(), z.number()),
});

type Plain = z.infer<typeof bookFlagSchema>;

/**
 * A flag of a whole book: the shape of a record's flag, the records involved and the sums compared.
 *
 * @since 0.2.0
 */
export type BookFlag = { readonly [K in keyof Plain]: Readonly<Plain[K]> };
