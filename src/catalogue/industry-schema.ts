import * as z from "zod";

const industrySchema = z.looseObject({
  /** Section letter, or two to four digits kept as text (0110). */
  code: z.string().regex(/^([A-Z]|\d{2,4})$/),
  level: z.int().min(1).max(4),
  name: z.string().min(1),
  parent: z.string().nullable(),
});

/** `industry/<id>.yaml`: one industrial classification. */
export const industryTableSchema = z.looseObject({
  id: z.string().min(1),
  title: z.string().min(1),
  items: z.array(industrySchema).min(1),
});

/**
 * An industrial classification, such as GB/T 4754-2017: codes with level, name and the code above.
 *
 * @since 0.2.0
 */
export type IndustryTable = z.infer<typeof industryTableSchema>;
