import * as z from "zod";
import { codeSchema, sourceSchema } from "./schema.js";

/** What became of an item between two editions. */
export const relationSchema = z.enum(["kept", "renamed", "split", "merged", "moved", "dropped", "new"]);

export const crosswalkTargetSchema = z.strictObject({
  code: codeSchema,
  name: z.string(),
  facet: z.string().optional(),
  /** `name-equal` is verified; `name-similar` and `scope-judgement` are proposals. */
  basis: z.enum(["name-equal", "name-similar", "scope-judgement", "exact-name", "renamed", "new"]),
  verified: z.boolean(),
  note: z.string().optional(),
});

export const crosswalkEntrySchema = z.strictObject({
  code: codeSchema,
  name: z.string(),
  relation: relationSchema,
  to: z.array(crosswalkTargetSchema),
  note: z.string().optional(),
});

/** `crosswalk/<from>-<to>.yaml`: every item of the older edition, and the new ones without a forerunner. */
export const crosswalkSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  from: z.strictObject({ catalogue: z.string(), edition: z.string() }),
  to: z.strictObject({ catalogue: z.string(), edition: z.string() }),
  notes: z.array(z.string()),
  sources: z.array(sourceSchema).min(1),
  items: z.array(crosswalkEntrySchema),
  new: z.array(z.strictObject({ code: codeSchema, name: z.string(), note: z.string().optional() })),
});

/**
 * What became of every item between two editions, and the items that are new. `verified: false` marks a proposal
 * nobody has checked.
 *
 * @since 0.2.0
 */
export type Crosswalk = z.infer<typeof crosswalkSchema>;
