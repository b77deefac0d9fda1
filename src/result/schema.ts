import * as z from "zod";
import { severitySchema } from "../catalogue/rule-schema.js";
import { ghgMarkSchema, itemGhgMarkSchema, regimeSchema, standingSchema } from "../catalogue/vocabulary.js";

export const tierSchema = z.enum(["confirmed", "probable", "possible"]);
export const categorySchema = z.enum(["green", "transition", "none", "undetermined"]);
export const statusSchema = z.enum([
  "eligible",
  "needs-evidence",
  "conditions-unmet",
  "excluded",
  "needs-review",
  "not-covered",
]);
export const conditionStatusSchema = z.enum(["met", "unmet", "unknown", "not-applicable"]);

/** A piece of a record's text; `start` and `end` are UTF-16 offsets into the field as it was sent. */
export const spanSchema = z.strictObject({
  field: z.string(),
  start: z.int(),
  end: z.int(),
  text: z.string(),
  /** The catalogue term that was found, as the taxonomy writes it. */
  term: z.string(),
  kind: z.enum(["alias", "context-alias", "shared-term", "name", "subject", "industry", "claimed-code"]),
});

/** A reason with a stable code for programs and a sentence for people. */
export const reasonSchema = z.strictObject({ code: z.string(), text: z.string() });

export const conditionResultSchema = z.strictObject({
  id: z.string(),
  status: conditionStatusSchema,
  /** What is demanded, in our words. */
  requirement: z.string(),
  appliesTo: z.string(),
  standard: z.string().optional(),
  /** What would settle it. */
  needs: z.array(z.string()),
  /** The value that decided it, as found. */
  found: z.string().optional(),
  reason: z.string().optional(),
  /** A figure speaks against it, but only in a text, or against a limit nobody has read in the standard itself. */
  doubtful: z.literal(true).optional(),
});

export const rowResultSchema = z.strictObject({
  industry: z.string().nullable(),
  activity: z.string(),
  ghg: ghgMarkSchema,
});

export const matchSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** Names of the groups above, outermost first. */
  path: z.array(z.string()),
  tier: tierSchema,
  /** Rank evidence between 0 and 1; comparable inside one result only. */
  score: z.number(),
  ghg: itemGhgMarkSchema.nullable(),
  /** Rows of the item that fit the text and the industry of the funds best. */
  rows: z.array(rowResultSchema),
  /** How the industry of the funds relates to the item's rows. */
  industry: z.enum(["agrees", "related", "contradicts", "unknown"]),
  spans: z.array(spanSchema),
  /** Of the leading item, its close rival and further uses of funds; empty for others. */
  conditions: z.array(conditionResultSchema),
});

/** A use of funds found in the text, when one text names several. */
export const useSchema = z.strictObject({
  span: z.strictObject({ field: z.string(), start: z.int(), end: z.int(), text: z.string() }),
  /** Leading items for this use; empty where no item covers it. */
  codes: z.array(z.string()),
});

/** The answer of one catalogue. */
export const assessmentSchema = z.strictObject({
  regime: regimeSchema,
  catalogue: z.string(),
  edition: z.string(),
  title: z.string(),
  standing: standingSchema,
  editionReason: z.string(),
  category: categorySchema,
  status: statusSchema,
  reasons: z.array(reasonSchema),
  /** Asked when close candidates cannot be told apart. */
  question: z.string().optional(),
  matches: z.array(matchSchema),
  uses: z.array(useSchema).optional(),
});

export const decisionSchema = z.strictObject({
  category: categorySchema,
  status: statusSchema,
  regime: regimeSchema.nullable(),
  code: z.string().nullable(),
  reasons: z.array(reasonSchema),
  question: z.string().optional(),
});

/** Something found in the record that speaks for a flag; `start` and `end` are offsets into the field. */
export const flagEvidenceSchema = z.strictObject({
  code: z.string(),
  severity: severitySchema,
  path: z.string(),
  text: z.string(),
  start: z.int().optional(),
  end: z.int().optional(),
});

/** A document a rule rests on; `article` is null where it was not seen. */
export const flagBasisSchema = z.strictObject({
  document: z.string(),
  article: z.string().nullable(),
  demands: z.string(),
});

/** What a person decided about a flag; it stands beside the machine's answer and never takes its place. */
export const flagOverrideSchema = z.strictObject({
  by: z.string(),
  on: z.string(),
  until: z.string(),
  reason: z.string(),
  evidence: z.string().optional(),
  /** In force on the day of the answer. */
  inForce: z.boolean(),
});

/** A risk signal for a reviewer, never a finding against a client. */
export const flagSchema = z.strictObject({
  rule: z.string(),
  group: z.string(),
  severity: severitySchema,
  result: z.literal("flag"),
  title: z.string(),
  evidence: z.array(flagEvidenceSchema).min(1),
  /** Fields that would have to be given to look at the rest. */
  missing: z.array(z.string()),
  basis: z.array(flagBasisSchema).min(1),
  remediation: z.string(),
  /** The demand behind the rule was read in a document. */
  verified: z.boolean(),
  override: flagOverrideSchema.optional(),
});

/** A rule that applies and cannot be decided: what is missing never counts as passed. */
export const undecidedSchema = z.strictObject({
  rule: z.string(),
  severity: severitySchema,
  missing: z.array(z.string()).min(1),
});

/** The flags of a record summed up. */
export const riskSchema = z.strictObject({
  /**
   * The gravest flag; without one `undecided` where a rule lacks facts, `none` where all that applied passed,
   * `unchecked` where no rule applied.
   */
  level: z.enum([...severitySchema.options, "undecided", "none", "unchecked"]),
  /** The rules that make the level. */
  rules: z.array(z.string()),
  /** How many rules were decided, and how many could not be. */
  checked: z.int(),
  undecided: z.int(),
});

export const noticeSchema = z.strictObject({ code: z.string(), path: z.string(), text: z.string() });

export const answeredSchema = z.strictObject({
  id: z.string(),
  outcome: z.literal("answered"),
  decision: decisionSchema,
  assessments: z.array(assessmentSchema),
  flags: z.array(flagSchema),
  undecided: z.array(undecidedSchema),
  risk: riskSchema,
  /** Things about the record worth knowing that changed nothing: unknown fields, odd but usable values. */
  notices: z.array(noticeSchema),
  /** The day that was asked for, else the day the record was decided on; null where neither is known. */
  asOf: z.iso.date().nullable(),
  digest: z.string(),
  engine: z.string(),
});

export const rejectedSchema = z.strictObject({
  id: z.string().nullable(),
  outcome: z.literal("rejected"),
  error: z.strictObject({
    code: z.string(),
    message: z.string(),
    /** Dotted path inside the record, `""` for the record itself. */
    path: z.string(),
    line: z.int().optional(),
    column: z.int().optional(),
  }),
  digest: z.string(),
  engine: z.string(),
});

/**
 * What `classify` returns, as a zod schema. Results are read-only; what the schema parses is not.
 *
 * @example resultSchema.parse(JSON.parse(line))
 * @since 0.2.0
 */
export const resultSchema = z.discriminatedUnion("outcome", [answeredSchema, rejectedSchema]);

/** Results are frozen all the way down. */
type Frozen<T> = T extends (infer E)[]
  ? readonly Frozen<E>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/**
 * How well a match is supported. `confirmed`: a decisive term of the item and the wording around it agree;
 * `probable`: the term alone, or two independent witnesses; `possible`: anything else, never the ground of a verdict.
 *
 * @since 0.2.0
 */
export type Tier = z.infer<typeof tierSchema>;
/**
 * What the use of funds is by subject. `none`: it belongs to no catalogue; `undetermined`: it cannot be said yet.
 *
 * @since 0.2.0
 */
export type Category = z.infer<typeof categorySchema>;
/**
 * How far an answer goes: `eligible` (item found, no condition open), `needs-evidence` (conditions still to be
 * proved), `conditions-unmet`, `excluded` (a negative list or an exclusion rule), `needs-review` (a person has to
 * look), `not-covered` (no item).
 *
 * @since 0.2.0
 */
export type Status = z.infer<typeof statusSchema>;
/**
 * Words of a record that a match rests on, where they stand and which catalogue term they are. `start` and `end` are
 * UTF-16 offsets into the field as it was sent.
 *
 * @since 0.2.0
 */
export type Span = Frozen<z.infer<typeof spanSchema>>;
/**
 * Why an answer is as it is: a stable code for programs and a sentence, in the language asked for, for people.
 *
 * @since 0.2.0
 */
export type Reason = Frozen<z.infer<typeof reasonSchema>>;
/**
 * A condition of an item held against the record: `met`, `unmet`, `unknown` with what would settle it, or
 * `not-applicable`. A wrong or missing unit is `unknown`.
 *
 * @since 0.2.0
 */
export type ConditionResult = Frozen<z.infer<typeof conditionResultSchema>>;
/**
 * An industry row of a matched item: GB/T 4754 class (null where the printed cell is a dash), activity as printed and
 * the row's own greenhouse-gas mark.
 *
 * @since 0.2.0
 */
export type RowResult = Frozen<z.infer<typeof rowResultSchema>>;
/**
 * A candidate item with its evidence: spans of the text, rows that fit, conditions, and what the industry of the
 * funds says. `score` lies between 0 and 1 and is comparable inside one result only.
 *
 * @since 0.2.0
 */
export type Match = Frozen<z.infer<typeof matchSchema>>;
/**
 * One of several uses of funds found in a text, with the codes of the items that lead for it.
 *
 * @since 0.2.0
 */
export type Use = Frozen<z.infer<typeof useSchema>>;
/**
 * The answer of one catalogue: which edition and why, the standing of its text, category, status, and the candidates
 * with the best one first.
 *
 * @since 0.2.0
 */
export type Assessment = Frozen<z.infer<typeof assessmentSchema>>;
/**
 * The summary of all assessments. `regime` names the one it was taken from, null where there was none to take it
 * from; `code` the item it rests on, null where it rests on none.
 *
 * @since 0.2.0
 */
export type Decision = Frozen<z.infer<typeof decisionSchema>>;
/**
 * A risk signal for a reviewer, never a finding against a client: the rule, what was found and where, the documents
 * the rule rests on, and what to do.
 *
 * @since 0.2.0
 */
export type Flag = Frozen<z.infer<typeof flagSchema>>;
/**
 * Something found in the record that speaks for a flag. `code` names the finding of the rule, `path` the field by
 * schema names; `start` and `end` are UTF-16 offsets into it where it is a text.
 *
 * @since 0.2.0
 */
export type FlagEvidence = Frozen<z.infer<typeof flagEvidenceSchema>>;
/**
 * A document a rule rests on, with its demand in our words; `article` is null where the article was not seen.
 *
 * @since 0.2.0
 */
export type FlagBasis = Frozen<z.infer<typeof flagBasisSchema>>;
/**
 * What a person decided about a flag, from day `on` to day `until` (`YYYY-MM-DD`). It stands beside the machine's
 * answer and never takes its place.
 *
 * @since 0.2.0
 */
export type FlagOverride = Frozen<z.infer<typeof flagOverrideSchema>>;
/**
 * A rule that applies and cannot be decided, with the fields it lacks: what is missing never counts as passed.
 *
 * @since 0.2.0
 */
export type Undecided = Frozen<z.infer<typeof undecidedSchema>>;
/**
 * The flags of a record summed up. `level` is the gravest flag; without one `undecided`, `none` where all that
 * applied passed, `unchecked` where no rule applied.
 *
 * @since 0.2.0
 */
export type Risk = Frozen<z.infer<typeof riskSchema>>;
/**
 * Something about a record worth knowing that changed nothing: an unknown field, an odd but usable value.
 *
 * @since 0.2.0
 */
export type Notice = Frozen<z.infer<typeof noticeSchema>>;
/**
 * The result of a record that was read: the decision, one assessment for each regime, flags, what could not be
 * decided, and the digest of the catalogues it rests on. Frozen and JSON-safe.
 *
 * @since 0.2.0
 */
export type Answered = Frozen<z.infer<typeof answeredSchema>>;
/**
 * The result of a record that could not be read: code (one of `errorCodes`), sentence and place. Its `id` is null
 * where none could be told.
 *
 * @since 0.2.0
 */
export type Rejected = Frozen<z.infer<typeof rejectedSchema>>;
/**
 * What `classify` returns for a record, told apart by `outcome`: `answered` or `rejected`. Same record, as-of date
 * and digest, same bytes.
 *
 * @since 0.2.0
 */
export type Result = Frozen<z.infer<typeof resultSchema>>;
