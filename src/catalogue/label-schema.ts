import * as z from "zod";
import { claimedRoleSchema, textPairSchema } from "./rule-schema.js";

const word = z.string().min(1);
const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

const whenSchema = z.union([z.string().regex(/^\d{4}-\d{2}-\d{2}$/), textPairSchema]);

/** Which catalogue a label is judged by in a stretch of time, as the source tells it. */
const catalogueSpanSchema = z.strictObject({
  /** A day, or what the source says where it knows no day. */
  from: whenSchema.optional(),
  until: whenSchema.optional(),
  catalogue: textPairSchema,
  verified: z.boolean(),
});

/**
 * `labels/<id>.yaml`: one product label.
 *
 * @since 0.2.0
 */
export const labelSchema = z.strictObject({
  id,
  name: textPairSchema,
  /** Further names and spellings; all mean this label and no other. */
  aliases: z.array(word).default([]),
  family: z.enum([
    "use_of_proceeds",
    "use_of_proceeds_transition",
    "linked",
    "transition_social",
    "trade_finance",
    "policy_tool",
    "insurance",
    "equity_product",
    "project_model",
    "asset_finance",
    "project_library",
  ]),
  /** What whoever bears the label claims by it; empty where the label by itself claims neither. */
  claims: z.array(claimedRoleSchema),
  /** Kinds of records that bear it. */
  kinds: z.array(z.enum(["loan", "bond", "project"])).min(1),
  definition: textPairSchema,
  definingRule: z.strictObject({ document: word, url: word.nullable() }),
  catalogueByDate: z.array(catalogueSpanSchema).min(1),
  /** Facts the label stands on; `fields` are paths of the record schema that carry them, any one is enough. */
  requiredFacts: z.array(z.strictObject({ fact: textPairSchema, fields: z.array(word).min(1) })).min(1),
  proceedsRule: textPairSchema,
  externalReview: textPairSchema,
  disclosure: textPairSchema,
  /** Rules the source names for it; they are looked at whatever their `applies.claims` says. */
  rules: z.array(id).min(1),
  notToBeConfusedWith: textPairSchema,
  verified: z.boolean(),
  note: textPairSchema.optional(),
});

/** A product label. @since 0.2.0 */
export type Label = z.output<typeof labelSchema>;
