import * as z from "zod";
import { severities } from "./severity.js";

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
const word = z.string().min(1);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A text in both languages. */
export const textPairSchema = z.strictObject({ zh: word, en: word });

export const severitySchema = z.enum(severities);

/** What a record claims to be, by its labels or by what stands beside them. */
export const claimedRoles = ["green", "transition", "linked"] as const;
export const claimedRoleSchema = z.enum(claimedRoles);

/** A number, date or word list a check works with; a later day's value replaces the one before. */
export const parameterSchema = z.strictObject({
  name: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  values: z
    .array(
      z.strictObject({
        /** First day the value holds; null for always. */
        from: day.nullable(),
        value: z.union([z.number(), z.string(), z.array(word)]),
      }),
    )
    .min(1),
  unit: word.optional(),
  /** `project`: a proposal of ours, free to be changed; `source`: stands in a document of `basis`. */
  origin: z.enum(["project", "source"]),
  note: textPairSchema.optional(),
});

/** A document a rule rests on, as it was read. */
export const basisSchema = z.strictObject({
  document: word,
  /** As printed, or in both languages where it is told in words; null where it was not seen, never a guess. */
  article: z.union([word, textPairSchema]).nullable(),
  demands: textPairSchema,
  kind: z.enum([
    "binding_rule",
    "supervisory_guidance",
    "self_regulatory",
    "exchange_rule",
    "statistics_rule",
    "policy_opinion",
    "standard",
    "local_standard",
    "international_principle",
    "market_principle",
    "foreign_law",
    "foreign_supervisor",
    "enforcement",
    "term_sheet",
    "research",
    "commentary",
    "press",
    "recalled",
    "design",
  ]),
  url: word.nullable(),
  sourceQuality: word,
  /** The text itself was read, not only spoken of. */
  textRead: z.boolean(),
});

const exampleSchema = z.strictObject({
  record: z.record(z.string(), z.unknown()),
  asOf: day.optional(),
});

/** One thing a rule can find. The text is evidence: its gaps are filled with what was found. */
export const findingTextSchema = z.strictObject({ severity: severitySchema, zh: word, en: word });

/**
 * `rules/<group>/<id>.yaml`: one greenwashing-risk rule. The check of the same name in `src/flags/checks` says
 * how it is decided; everything a person reads, and every number, stands here.
 *
 * @since 0.2.0
 */
export const ruleSchema = z.strictObject({
  id,
  group: id,
  title: textPairSchema,
  /** Products the rule is about; `label` is a product file checked by `verdex check`. */
  appliesTo: z.array(z.enum(["loan", "bond", "project", "label"])).min(1),
  /** What spares a record the check: the engine calls it only where all of this holds. */
  applies: z.strictObject({
    /** At least one of these is claimed. Left out: whatever is claimed. */
    claims: z.array(claimedRoleSchema).min(1).optional(),
    /** At least one of these labels is borne; an alternative to `claims`. */
    labels: z.array(id).min(1).optional(),
    /** At least one of these fields is given. Left out: whatever is given. */
    fields: z.array(word).min(1).optional(),
  }),
  appliesWhen: textPairSchema,
  why: textPairSchema,
  /** The gravest a finding of this rule can be. */
  severity: severitySchema,
  severityReason: textPairSchema,
  /** Fields the rule reads, as paths of the record schema. */
  needs: z.array(word).min(1),
  findings: z.record(id, findingTextSchema),
  parameters: z.array(parameterSchema).default([]),
  basis: z.array(basisSchema).min(1),
  remediation: textPairSchema,
  falsePositiveRisk: textPairSchema,
  misleadingQualities: z.array(word).optional(),
  /** A real case that shows the matter. */
  exampleCase: word.optional(),
  /** The demand behind the rule was read so far; a rule without it is off unless asked for. */
  verified: z.boolean(),
  verifiedNote: textPairSchema.optional(),
  /** Where the rule comes from: `project` for a proposal of ours, `own` for one a bank brings. */
  origin: z.enum(["rulebook", "reporting-interface", "project", "own"]).default("rulebook"),
  examples: z.strictObject({ failing: exampleSchema, passing: exampleSchema }),
  note: textPairSchema.optional(),
});

/**
 * What a record claims to be, by its labels or by what stands beside them.
 *
 * @since 0.2.0
 */
export type ClaimedRole = z.infer<typeof claimedRoleSchema>;
/** A rule as the rest of the library sees it. @since 0.2.0 */
export type Rule = z.output<typeof ruleSchema>;
