import * as z from "zod";
import { date, sourcesCited, sourcesListed, verification, word } from "../emissions/schema-parts.js";

const words = z.array(word).min(1);
/** A day, or a month where the day is not known. */
const from = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
/** Left out, the mark is that of the tool. */
const verified = z.boolean().optional();
const decimal = z.string().regex(/^\d+(\.\d+)?$/);

const criterionSchema = z.strictObject({
  id: word,
  /** The check that decides it. */
  check: z.enum(["term", "field", "carbon-effect", "loan-rate", "institution", "list", "principal-once"]),
  requirement: word,
  requirementEn: word,
  /** Words of a list that names the project, for `list`. */
  words: words.optional(),
  verified: z.boolean(),
  sources: words,
});

/**
 * `policy-tools/<id>.yaml`: the terms of one central-bank tool.
 *
 * @since 0.2.0
 */
export const policyToolSchema = z
  .strictObject({
    id: word,
    order: z.int(),
    name: word,
    nameEn: word,
    /** How records name it. */
    aliases: words,
    foundingDocument: word.optional(),
    launched: date,
    launchedNote: word.optional(),
    verified: z.boolean(),
    crossChecked: z.boolean(),
    sources: sourcesListed,
    mechanism: word.optional(),
    quota: z
      .array(z.strictObject({ from: word, amount: word, note: word.optional(), sources: words.optional() }))
      .optional(),
    /** Ends that were announced, in order; none where no end is known. */
    validity: z.array(z.strictObject({ until: date, ...verification })),
    validityNote: word.optional(),
    status: z
      .strictObject({ value: word, verified: z.boolean(), balance: word, balanceOn: word, sources: words })
      .optional(),
    funding: z.strictObject({
      shareOfPrincipal: decimal,
      rates: z.array(z.strictObject({ from, rate: decimal, ...verification, verified })).min(1),
      term: word,
      laterTerms: z.array(z.strictObject({ from: date, term: word, note: word })).optional(),
    }),
    institutions: z.array(
      z.strictObject({ from: from.optional(), who: word, names: words.optional(), ...verification }),
    ),
    fields: z
      .array(
        z.strictObject({
          name: word,
          subFields: z
            .array(
              z.strictObject({
                name: word,
                /** What the source adds to it. */
                note: word.optional(),
                words: words.optional(),
                /** Words with which it is another field. */
                unless: words.optional(),
              }),
            )
            .min(1),
        }),
      )
      .min(1),
    fieldCount: z
      .strictObject({
        fields: z.int(),
        subFields: z.int(),
        verified,
        sources: words,
        note: word.optional(),
      })
      .optional(),
    /** What was added later, in words too wide to check a field by. */
    laterScope: z
      .array(
        z.strictObject({
          from: date,
          added: words,
          condition: word.optional(),
          ...verification,
          verified,
        }),
      )
      .optional(),
    pilots: z.array(z.looseObject({ on: date, what: word })).optional(),
    scope: words.optional(),
    screening: word.optional(),
    predecessors: words.optional(),
    criteria: z.array(criterionSchema).min(1),
    disclosure: z
      .strictObject({
        frequency: word,
        requirement: word,
        responsibility: word,
        calculation: word,
        verified: z.boolean(),
        sources: words,
        fields: z.array(
          z.strictObject({
            path: z.enum([
              "bank.cerf.projects",
              "bank.cerf.loanAmount",
              "bank.cerf.weightedRate",
              "bank.cerf.emissionCut",
              "bank.cerf.verified",
            ]),
            name: word,
            nameEn: word,
            verified: z.boolean(),
            note: word.optional(),
          }),
        ),
      })
      .optional(),
    catalogueLink: z.looseObject({ note: word, verified: z.boolean() }).optional(),
    rateContext: z.unknown().optional(),
    gaps: z.array(word),
  })
  .refine(
    ({ fields, fieldCount }) =>
      fieldCount === undefined ||
      (fields.length === fieldCount.fields &&
        fields.reduce((sum, { subFields }) => sum + subFields.length, 0) === fieldCount.subFields),
    "the fields are not as many as the source counts",
  )
  .refine(sourcesCited, "cites a source that is not listed");

export type PolicyTool = z.infer<typeof policyToolSchema>;
export type Criterion = PolicyTool["criteria"][number];
