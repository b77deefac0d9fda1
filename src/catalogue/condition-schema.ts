import * as z from "zod";
import { conditionKindSchema, levelRoleSchema, manualReasonSchema, operatorSchema } from "./vocabulary.js";

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** One demand an item or row makes, in our words, with what proves it. */
export const conditionSchema = z.strictObject({
  /** Unique in its edition, e.g. `3.1.1/3516/1`. */
  id: z.string().min(1),
  kind: conditionKindSchema,
  /** Product or facility the demand is about; `all` for every subject of the row. */
  appliesTo: z.string().min(1).default("all"),
  metric: z.string().optional(),
  operator: operatorSchema.optional(),
  value: z.union([scalar, z.array(scalar)]).optional(),
  unit: z.string().optional(),
  /** Standard or regulation by number and, where known, name. */
  standard: z.union([z.string(), z.array(z.string())]).optional(),
  /** Official list on which the subject has to be (or must not be). */
  list: z.union([z.string(), z.array(z.string())]).optional(),
  /**
   * What the asked grade is said to stand for, not read in the standard itself: a figure that misses it sends the
   * record to a person and decides nothing.
   */
  orientation: z
    .strictObject({
      metric: z.string(),
      operator: operatorSchema,
      value: z.number(),
      unit: z.string().optional(),
      note: z.string(),
    })
    .optional(),
  crossReference: z.array(z.string()).optional(),
  requirement: z.strictObject({ zh: z.string(), en: z.string().optional() }),
  evidence: z.strictObject({ zh: z.string(), en: z.string().optional() }).optional(),
  /** `auto` where figures in the record can decide it, `manual` where a person has to look. */
  decidable: z.enum(["auto", "manual"]),
  /** Why a person has to look; says nothing of a condition that is `auto`. */
  manualBecause: manualReasonSchema.optional(),
  /** Preferences, filing notes and mark rules are shown but demand nothing. */
  demand: z.boolean().default(true),
  /** `stated-effect` is a reported result and never a bar. */
  basis: z.enum(["technical-condition", "stated-figure", "stated-effect", "scope-limit"]).optional(),
  /** Levels of a reference profile. */
  role: levelRoleSchema.optional(),
  source: z.union([z.string(), z.array(z.string())]).optional(),
  /** How the fact was read, e.g. `official-text`, `transcription`, `recalled`. */
  evidenceGrade: z.string().optional(),
  verified: z.boolean().optional(),
  lastChecked: z.string().optional(),
  note: z.string().optional(),
});

/**
 * A demand of a row or item: threshold, list, certificate, permit and the like, with what it rests on.
 *
 * @since 0.2.0
 */
export type Condition = z.infer<typeof conditionSchema>;

/**
 * How demands combine. `allOf`: every branch; `anyOf`: one branch is enough; `byType`: the branches whose
 * `appliesTo` names the subject at hand, all of them.
 */
export type ConditionTree =
  | Condition
  | { allOf: ConditionTree[] }
  | { anyOf: ConditionTree[] }
  | { byType: { appliesTo: string; then: ConditionTree }[] };

export const conditionTreeSchema: z.ZodType<ConditionTree> = z.lazy(() =>
  z.union([
    z.strictObject({ allOf: z.array(conditionTreeSchema).min(1) }),
    z.strictObject({ anyOf: z.array(conditionTreeSchema).min(1) }),
    z.strictObject({
      // biome-ignore lint/suspicious/noThenProperty: the YAML says “then”; nobody awaits a schema
      byType: z.array(z.strictObject({ appliesTo: z.string().min(1), then: conditionTreeSchema })).min(1),
    }),
    conditionSchema,
  ]),
);
