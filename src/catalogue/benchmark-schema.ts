import * as z from "zod";
import { sourceSchema } from "./schema.js";
import { operatorSchema } from "./vocabulary.js";

const word = z.string().min(1);
const words = z.array(word).min(1);
const date = z.iso.date();
/** A gap is null: it never means zero. */
const value = z.number().nullable();

/** Facts that say how far a figure may be trusted. */
const standing = {
  verified: z.boolean(),
  /** The same figure stands in a second, independent document. */
  crossChecked: z.boolean().optional(),
  crossCheck: word.optional(),
  source: z.array(word).optional(),
  /** Sources that state the same figure without being the document itself. */
  confirmedBy: words.optional(),
  note: word.optional(),
};

const editionSchema = z.strictObject({
  /** Year of the edition or number of the standard. */
  id: word,
  title: word,
  documentNumber: word.nullable().optional(),
  issuers: z.array(word).optional(),
  issued: date.nullable(),
  /** First day it applies; null where it was not read. */
  effective: date.nullable(),
  /** First day its successor applies. */
  superseded: date.nullable().default(null),
  supersededBy: word.optional(),
  replaces: words.optional(),
  source: words,
  verified: z.boolean(),
  /** What the base values are corrected for before they are compared. */
  corrections: z.strictObject({ zh: word, en: word }).optional(),
  note: word.optional(),
});

const ruleSchema = z.strictObject({
  id: word,
  /** Group of rows the rule is about; left out, all of them. */
  group: word.optional(),
  appliesTo: z.enum(["new", "existing"]),
  /** Position the rule is about. */
  position: z.enum(["below-baseline", "between", "any"]),
  duty: z.strictObject({ zh: word, en: word }),
  deadline: date.nullable().default(null),
  documentNumber: word,
  source: words,
  verified: z.boolean(),
  note: word.optional(),
});

/** Size of the plant a row is for, told by a figure of the record. */
const sizeSchema = z.strictObject({
  metric: word,
  unit: word,
  over: z.number().optional(),
  from: z.number().optional(),
  upTo: z.number().optional(),
  below: z.number().optional(),
});

const levelSchema = z.strictObject({
  edition: word,
  /** Benchmark and baseline, or the grades of a norm; of a norm, 1 is the best. */
  values: z.union([
    z.strictObject({ benchmark: value, baseline: value }),
    z.strictObject({ "1": value, "2": value, "3": value }),
  ]),
  /** Levels a plant has to be better than: an equal figure does not reach them. */
  strict: words.optional(),
  /** Where the figures stand in the standard, as the source says. */
  clause: word.optional(),
  page: word.optional(),
  ...standing,
});

const rowSchema = z.strictObject({
  id: word,
  process: word,
  field: word.optional(),
  product: word,
  productEn: word.optional(),
  industry: z
    .string()
    .regex(/^\d{4}$/)
    .optional(),
  industryName: word.optional(),
  industryNote: word.optional(),
  /** Null where neither metric nor values are known. */
  metric: word.nullable(),
  unit: word.nullable(),
  better: z.enum(["lower", "higher"]),
  size: sizeSchema.optional(),
  /** New or existing plants, where the document tells them apart. */
  appliesTo: z.enum(["new", "existing"]).optional(),
  group: word.optional(),
  /** Last day for what the rule of the group asks. */
  deadline: date.optional(),
  referenceStandard: word.nullable().optional(),
  referenceStandardVerified: z.boolean().optional(),
  membershipVerified: z.boolean().optional(),
  levels: z.array(levelSchema).min(1),
  note: word.optional(),
});

/**
 * `benchmarks/levels-*.yaml`: a table of levels plants are held against, with the editions it had.
 *
 * @since 0.2.0
 */
export const benchmarkTableSchema = z.strictObject({
  id: z.string().regex(/^levels-[a-z0-9-]+$/),
  title: word,
  instrument: z.enum(["energy-levels", "energy-norm", "policy-threshold"]),
  editions: z.array(editionSchema).min(1),
  rules: z.array(ruleSchema).optional(),
  rows: z.array(rowSchema).min(1),
  facts: words.optional(),
  gaps: words.optional(),
  /** Numbers of superseded standards still in use, with what replaced them. */
  supersededNumbers: z.record(word, word).optional(),
  sources: z.array(sourceSchema).min(1),
});

const figureSchema = z.strictObject({
  id: word,
  topic: word,
  subject: word,
  region: word.optional(),
  metric: word.optional(),
  operator: operatorSchema.optional(),
  value: value.optional(),
  unit: word.optional(),
  /** What is asked where it is no single number. */
  text: word.optional(),
  /** Which value of a pair this is, e.g. `entry` and `advanced` of a local standard. */
  role: z.enum(["bar", "entry", "advanced", "target", "reference"]).optional(),
  document: word.optional(),
  context: word.optional(),
  ...standing,
});

/**
 * `benchmarks/figures-*.yaml`: single figures of policy documents: targets, limits, entry values.
 *
 * @since 0.2.0
 */
export const figureTableSchema = z.strictObject({
  id: z.string().regex(/^figures-[a-z0-9-]+$/),
  title: word,
  figures: z.array(figureSchema).min(1),
  gaps: words.optional(),
  sources: z.array(sourceSchema).min(1),
});

export const processSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]*$/),
  name: word,
  nameEn: word.optional(),
  industries: z.array(z.string().regex(/^\d{4}$/)).optional(),
  /** Words that tell the process; one several processes have only narrows the choice. */
  words,
  /** A wider process: where both are told, the narrower one is meant; where neither is, the wider one. */
  within: word.optional(),
  /** Plants are told apart in more than one way (cooling, class of steam): each way is decided for itself. */
  axis: word.optional(),
});

const metricSchema = z.strictObject({
  id: word,
  names: words,
  better: z.enum(["lower", "higher"]).optional(),
  of: words.optional(),
});

/**
 * `benchmarks/processes.yaml`: which process a figure belongs to.
 *
 * @since 0.2.0
 */
export const processDocumentSchema = z.strictObject({
  id: z.literal("processes"),
  title: word,
  sources: z.array(sourceSchema).min(1),
  /** Names of metrics beside those of `lexicon/metrics.yaml`. */
  metrics: z.array(metricSchema),
  /** Words inside which no process is told: 高炉煤气 is no blast furnace. */
  masks: z.array(word),
  processes: z.array(processSchema).min(1),
});

/**
 * A table of energy benchmark and baseline levels or of norm grades: rows by process, with the levels of each edition.
 *
 * @since 0.2.0
 */
export type BenchmarkTable = z.infer<typeof benchmarkTableSchema>;
export type BenchmarkRow = BenchmarkTable["rows"][number];
export type BenchmarkLevel = BenchmarkRow["levels"][number];
export type BenchmarkEdition = BenchmarkTable["editions"][number];
export type FigureTable = z.infer<typeof figureTableSchema>;
export type ProcessDocument = z.infer<typeof processDocumentSchema>;
export type Process = ProcessDocument["processes"][number];
