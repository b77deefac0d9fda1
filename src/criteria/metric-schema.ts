import * as z from "zod";
import { sourceSchema } from "../catalogue/schema.js";

const word = z.string().min(1);
const words = z.array(word).min(1);

const metricSchema = z.strictObject({
  id: word,
  /** The first is how it is shown; a longer name may end in one of them (单晶硅电池组件 + 转换效率). */
  names: words,
  /** What its figures measure, e.g. `standard-coal/mass`; a figure of another dimension decides nothing. */
  dimensions: words.optional(),
  /** Which way is better. A grade is better the smaller it is, where this is not `higher`. */
  better: z.enum(["lower", "higher"]).optional(),
  /** A ratio cannot be above it, in base units: what is, was written in another unit. */
  most: z.number().positive().optional(),
  /** The general metrics this one is a case of. */
  of: words.optional(),
  /** A cubic metre of this metric is one under standard conditions. */
  standardVolume: z.literal(true).optional(),
  /** The name says that the figure is for a year: a unit without `/年` is taken as one with it. */
  perYear: z.literal(true).optional(),
  /** Papers whose grade is this metric or, for a certificate, whose existence is the answer. */
  papers: words.optional(),
  /** Field of the record that answers it. */
  from: z.enum(["funds-industry", "plan-listing"]).optional(),
  /** Words that follow a figure and tell what it is, where the name does not stand before it. */
  after: words.optional(),
  /** Words that may stand between the figure and a word of `after` (2.0MW 陆上双馈 风机). */
  between: words.optional(),
  /** Kinds the answer is one of. An answer of another kind misses the bar. */
  vocabulary: word.optional(),
  /** Metrics whose figures a grade is given for: what is better than the best grade shows only in them. */
  figures: words.optional(),
});

const subjectSchema = z.strictObject({
  /** `appliesTo` of conditions, as the catalogues write it. */
  types: words,
  /** Words of a text or of a metric's name that tell the type. */
  words,
  /** Words with which it is another type. */
  unless: words.optional(),
});

const kindSchema = z.strictObject({
  name: word,
  words: words.optional(),
  /** The wider kind this one belongs to. */
  of: word.optional(),
});

/** A value that stands in a standard or a rule and not in the catalogue: the record brings it beside its figure. */
const referenceSchema = z.strictObject({
  id: word,
  /** The first is how it is shown; the name of such a figure ends in one of them (锅炉热效率 + 目标值). */
  words,
  /** The grade whose limit it is. */
  grade: word.optional(),
  /** Ends of the names of figures that say by how much the value is bettered. */
  margins: words.optional(),
});

/**
 * `lexicon/metrics.yaml`: what the figures of technical conditions are called.
 *
 * @since 0.2.0
 */
export const metricDocumentSchema = z.strictObject({
  id: word,
  title: word,
  sources: z.array(sourceSchema).min(1),
  /** Words at either end of a metric's name that say which level or kind of figure it is, not what is measured. */
  qualifiers: words,
  /** Levels in words, the best of each sequence first. */
  levels: z.array(words),
  /** What may stand in front of a level without changing it. */
  levelPrefixes: words,
  /** What may stand around a counted grade or a level without changing it. */
  gradeWraps: z.strictObject({ before: words, after: words }),
  yes: words,
  no: words,
  /** What stands between a name and its figure in a text, and how it compares. */
  comparisons: z.strictObject({
    least: words,
    most: words,
    equal: words,
    /** In front of a former value, and between it and the value it becomes (由121降至113). */
    from: words,
    changed: words,
  }),
  /** Words with which a figure is not what the financed project does. */
  states: z.strictObject({
    /** Of before the works, or of somebody else. */
    other: words,
    /** Of now, which is before the works where the condition is about what comes after them (`after`). */
    present: words,
    after: words,
    /** The best of several values, where at least or at most something is asked. */
    highest: words,
    lowest: words,
    /** Aimed at only; in a source other words say so than in a name. */
    planned: words,
    plannedSources: words,
  }),
  /** Words of papers nobody holds yet or any more; `pendingEnds` count at the end of the name. */
  papers: z.strictObject({ pending: words, pendingEnds: words }),
  references: z.array(referenceSchema),
  /** Norms of unit consumption, whose grades figures can be held against. */
  norms: z
    .strictObject({
      /** What their titles are known by. */
      words,
      /** Standards of conditions that mean the norm of whatever product it is. */
      any: words,
    })
    .optional(),
  /** Sizes that are named by a class (百万千瓦级): the figure the class is named after. */
  sizeClasses: z.array(z.strictObject({ word, value: z.number().positive(), unit: word })),
  metrics: z.array(metricSchema).min(1),
  subjects: z.array(subjectSchema),
  vocabularies: z.record(word, z.array(kindSchema).min(1)),
});

export type MetricDocument = z.infer<typeof metricDocumentSchema>;
export type MetricEntry = MetricDocument["metrics"][number];
export type Reference = MetricDocument["references"][number];
