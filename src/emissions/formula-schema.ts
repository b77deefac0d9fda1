import * as z from "zod";
import { sourceSchema } from "../catalogue/schema.js";

const word = z.string().min(1);
const words = z.array(word).min(1);

const inputSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** Metric names, as records write them. */
  names: words.optional(),
  /** Codes of the supervisor's elements whose names stand for it too. */
  elements: words.optional(),
  /** Fields of the record that may hold it. */
  fields: z.array(z.enum(["project.output"])).optional(),
  unit: word.optional(),
  /** The unit is that of the fuel with this input id. */
  fuelUnit: word.optional(),
  /** The figure is one of a year. */
  perYear: z.literal(true).optional(),
  /** Its presence shows that the formula is meant. */
  marks: z.literal(true).optional(),
  /** The answer names a fuel of the fuel table. */
  fuel: z.literal(true).optional(),
  /** A fuel that is always the same one. */
  fixed: word.optional(),
  /** A factor of the tables; a value in the record is only asked for where the table has none. */
  table: z
    .strictObject({ name: z.enum(["grid", "heat", "supply-coal"]), yearsBack: z.int().min(0) })
    .optional(),
});

const resultSchema = z.strictObject({
  indicator: word,
  unit: word,
  terms: z.array(z.strictObject({ scale: z.string().regex(/^-?\d+(\.\d+)?$/), of: words })).min(1),
});

const formulaSchema = z
  .strictObject({
    id: word,
    role: z.enum(["attribution", "order", "indicators", "benefit", "screening"]),
    appliesTo: word,
    /** What the sources say. */
    formula: word,
    variables: z.record(z.string(), z.string()).optional(),
    verified: z.boolean(),
    sources: z.array(word),
    note: word.optional(),
    /** What this project added to apply it. */
    ownNote: word.optional(),
    /** Projects it is for: by industry of the funds, by words where that is not known. */
    subject: z.strictObject({ industries: words.optional(), words }).optional(),
    inputs: z.array(inputSchema).optional(),
    results: z.array(resultSchema).optional(),
    /** Indicators a share of the project's figure may be taken of. */
    indicators: words.optional(),
    documents: z.array(z.strictObject({ id: word, name: word, words })).optional(),
  })
  .refine(
    ({ role, results }) => (role === "benefit") === (results !== undefined),
    "results belong to benefits",
  )
  .refine(
    ({ inputs = [], results = [] }) =>
      results.every(({ terms }) =>
        terms.every(({ of }) => of.every((part) => inputs.some(({ id }) => id === part.split(".")[0]))),
      ),
    "a term names an input that is not listed",
  )
  .refine(({ verified, sources }) => !verified || sources.length > 0, "verified without a source");

/**
 * `emissions/formulas.yaml`: how savings are computed.
 *
 * @since 0.2.0
 */
export const formulaDocumentSchema = z
  .strictObject({
    id: word,
    title: word,
    guideline: z.record(z.string(), z.unknown()),
    sources: z.array(sourceSchema).min(1),
    formulas: z.array(formulaSchema).min(1),
    gaps: z.array(z.string()),
  })
  .refine(
    ({ formulas, sources }) =>
      formulas.every((f) => f.sources.every((ref) => sources.some((source) => source.ref === ref))),
    "a formula cites a source that is not listed",
  );

export type FormulaDocument = z.infer<typeof formulaDocumentSchema>;
export type Formula = FormulaDocument["formulas"][number];
export type FormulaInput = z.infer<typeof inputSchema>;
