import * as z from "zod";
import {
  basisSchema,
  claimedRoleSchema,
  parameterSchema,
  severitySchema,
  textPairSchema,
} from "./rule-schema.js";

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const word = z.string().min(1);

/** One text for both languages, or a pair. */
const text = z.union([word.transform((said) => ({ zh: said, en: said })), textPairSchema]);

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What is asked of one field; of a list, of any of its entries. */
const comparisonSchema = z
  .strictObject({
    /**
     * Path of the record schema, short names as well (`amount` is `instrument.amount`), or `answer.category`,
     * `answer.status`, `answer.code`, `answer.regime`, `claims`.
     */
    field: word,
    equals: scalar.optional(),
    in: z.array(scalar).min(1).optional(),
    above: z.number().optional(),
    below: z.number().optional(),
    /** Days, `YYYY-MM-DD`. */
    before: word.optional(),
    after: word.optional(),
    startsWith: word.optional(),
    contains: word.optional(),
    given: z.boolean().optional(),
  })
  .refine((asked) => Object.keys(asked).length === 2, {
    error: "one comparison: equals, in, above, below, before, after, startsWith, contains or given",
  });

export type Comparison = z.infer<typeof comparisonSchema>;

/** Comparisons put together. */
export type RuleCondition =
  | Comparison
  | { readonly allOf: readonly RuleCondition[] }
  | { readonly anyOf: readonly RuleCondition[] }
  | { readonly not: RuleCondition };

const conditionSchema: z.ZodType<RuleCondition> = z.lazy(() =>
  z.union([
    z.strictObject({ allOf: z.array(conditionSchema).min(1) }),
    z.strictObject({ anyOf: z.array(conditionSchema).min(1) }),
    z.strictObject({ not: conditionSchema }),
    comparisonSchema,
  ]),
);

/**
 * A bank's own rule as it writes it: what a reviewer needs to act and to defend the flag is demanded, the rest
 * may be left out.
 *
 * @since 0.2.0
 */
export const ownRuleSchema = z.strictObject({
  id,
  title: text,
  severity: severitySchema,
  appliesTo: z
    .array(z.enum(["loan", "bond", "project", "label"]))
    .min(1)
    .default(["loan", "bond", "project"]),
  applies: z
    .strictObject({
      claims: z.array(claimedRoleSchema).min(1).optional(),
      labels: z.array(id).min(1).optional(),
      fields: z.array(word).min(1).optional(),
    })
    .default({}),
  why: text,
  basis: z
    .array(
      basisSchema
        .partial({ url: true, sourceQuality: true, textRead: true, kind: true })
        .extend({ demands: text }),
    )
    .min(1),
  remediation: text,
  findings: z.record(id, z.strictObject({ severity: severitySchema.optional(), text })),
  parameters: z.array(parameterSchema).optional(),
  /** Findings told by comparisons alone; a rule without them brings a check function. */
  flagWhen: z
    .array(z.strictObject({ finding: id, when: conditionSchema }))
    .min(1)
    .optional(),
});

/**
 * A bank's own rule as it is written, in YAML or for `defineRule`: findings with texts, severity, the document it rests
 * on, and what raises it.
 *
 * @since 0.2.0
 */
export type OwnRuleInput = z.input<typeof ownRuleSchema>;

/**
 * A bank's own rule after it was read.
 *
 * @since 0.2.0
 */
export type OwnRule = z.output<typeof ownRuleSchema>;
