import * as z from "zod";
import { sourceSchema } from "../catalogue/schema.js";
import { fraction } from "./fraction.js";

const factor = z
  .union([z.number(), z.string()])
  .refine((value) => (fraction(value)?.n ?? 0n) > 0n, "not a positive number or quotient");

const unitSchema = z.strictObject({
  /** As it is shown. */
  unit: z.string().min(1),
  /** Only units of one dimension are converted into each other. */
  dimension: z.string().min(1),
  /** How many of the dimension's first unit one of these is; `2000/3` where no decimal is exact. */
  factor,
  /** Other spellings. */
  words: z.array(z.string().min(1)).optional(),
});

/**
 * `lexicon/units.yaml`: units of figures. Units made of others (`kgce/t`, `万吨/年`) are put together from these.
 *
 * @since 0.2.0
 */
export const unitDocumentSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  sources: z.array(sourceSchema).min(1),
  units: z.array(unitSchema).min(1),
});

export type UnitDocument = z.infer<typeof unitDocumentSchema>;
