import * as z from "zod";
import { codeSchema, sourceSchema } from "./schema.js";

/** An item of a catalogue edition that bears the name of the class. */
export const classMatchSchema = z.strictObject({
  catalogue: z.string(),
  edition: z.string(),
  code: codeSchema,
});

export const classSchema = z.strictObject({
  /** Code of the reporting system; null for a heading that is printed without one. */
  code: z.string().min(1).nullable(),
  serial: z.string().optional(),
  name: z.string().min(1),
  /** Names another printing of the same table gives the code. */
  otherNames: z.array(z.string().min(1)).optional(),
  level: z.int().min(1).optional(),
  matches: z.array(classMatchSchema),
});

/**
 * `classes/<id>.yaml`: the green classes of a regulator's reporting system. Their names are official synonyms
 * of the items they match, never a classification of their own.
 *
 * @since 0.2.0
 */
export const classTableSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(1),
  /** Which document prints the table, as far as it is known. */
  document: z.string(),
  caveats: z.array(z.string()),
  sources: z.array(sourceSchema).min(1),
  classes: z.array(classSchema).min(1),
});

/**
 * The green classes of a regulator's reporting system, with the items that bear their names.
 *
 * @since 0.2.0
 */
export type ClassTable = z.infer<typeof classTableSchema>;
