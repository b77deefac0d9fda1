import * as z from "zod";
import { documentHead } from "./document-head.js";
import { facetSchema } from "./vocabulary.js";

const words = z.array(z.string().min(1));

/** `lexicon/cues.yaml` */
export const cuesSchema = z.strictObject({
  ...documentHead,
  cues: z.array(
    z.strictObject({
      id: z.string(),
      scope: z.enum([
        "clause",
        "next",
        "before",
        "before-near",
        "before-use",
        "since",
        "between",
        "phrase",
        "heading",
        "self",
        "whole",
        "former",
        "site",
        "use",
      ]),
      terms: words,
      /** For `since` and `between`: the words it begins with, and longer words that hold one and are none. */
      from: words.optional(),
      notFrom: words.optional(),
      unless: words.optional(),
    }),
  ),
});

/** `lexicon/facets.yaml` */
export const facetWordsSchema = z.strictObject({
  ...documentHead,
  makes: words.optional(),
  facets: z.partialRecord(facetSchema, z.strictObject({ strong: words, weak: words })),
});

/** `lexicon/bystanders.yaml` */
export const bystandersSchema = z.strictObject({
  ...documentHead,
  catalogue: z.string(),
  edition: z.string(),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      terms: words,
      unless: words.optional(),
      /** GB/T 4754 codes or the digits they begin with. */
      industries: words.optional(),
      against: words.min(1),
    }),
  ),
});

/** `lexicon/line-breaks.yaml` */
export const lineBreaksSchema = z.strictObject({
  ...documentHead,
  ends: words,
  announces: words,
  begins: words,
});

/** `lexicon/main-use.yaml` */
export const mainUseSchema = z.strictObject({
  ...documentHead,
  annex: words,
  notAnnex: words,
  builds: words,
  buys: words,
  notBuys: words,
  generic: words,
  ordinary: words,
  stated: words,
  pointsBack: words,
  ofTheThing: words,
  terms: words,
});

/** `lexicon/non-green.yaml` */
export const nonGreenSchema = z.strictObject({
  ...documentHead,
  groups: z.array(
    z.strictObject({
      id: z.string(),
      terms: words,
      unless: words.optional(),
      negatedToo: z.boolean().optional(),
      inNoCatalogue: z.boolean().optional(),
      dealtWithBy: words,
    }),
  ),
});

/** `lexicon/ordinary-heads.yaml` */
export const ordinaryHeadsSchema = z.strictObject({
  ...documentHead,
  actions: words,
  apart: words,
  groups: z.array(
    z.strictObject({
      id: z.string(),
      terms: words,
      unless: words.optional(),
      inNoCatalogue: z.boolean().optional(),
      dealtWithBy: words,
    }),
  ),
});

/** `lexicon/variants.yaml` */
export const variantsSchema = z.strictObject({
  ...documentHead,
  variants: z.array(z.strictObject({ term: z.string(), as: words })),
});

/** `lexicon/quality.yaml` */
export const qualitySchema = z.strictObject({ ...documentHead, inNames: words, words });

/** `lexicon/traditional.yaml` */
export const pairsSchema = z.strictObject({ ...documentHead, pairs: z.record(z.string(), z.string()) });

export type CueWords = z.infer<typeof cuesSchema>;
export type FacetWords = z.infer<typeof facetWordsSchema>;
export type NonGreenWords = z.infer<typeof nonGreenSchema>;
export type LineBreakWords = z.infer<typeof lineBreaksSchema>;
export type MainUseWords = z.infer<typeof mainUseSchema>;
export type BystanderWords = z.infer<typeof bystandersSchema>;
export type OrdinaryHeadWords = z.infer<typeof ordinaryHeadsSchema>;
export type VariantWords = z.infer<typeof variantsSchema>;
export type QualityWords = z.infer<typeof qualitySchema>;
export type CharacterPairs = z.infer<typeof pairsSchema>;
