import type { z } from "zod";
import {
  cuesSchema,
  facetWordsSchema,
  nonGreenSchema,
  pairsSchema,
  qualitySchema,
} from "./lexicon-schema.js";
import { greenRulesSchema, transitionRoutesSchema } from "./route-schema.js";

/**
 * Schemas of free-form documents that every classification reads, by folder and name. They are looked at when the
 * documents are read from YAML, so that nothing is checked again at each start.
 */
export const documentSchemas: ReadonlyMap<string, z.ZodType<unknown>> = new Map<string, z.ZodType<unknown>>([
  ["lexicon/cues", cuesSchema],
  ["lexicon/facets", facetWordsSchema],
  ["lexicon/non-green", nonGreenSchema],
  ["lexicon/quality", qualitySchema],
  ["lexicon/traditional", pairsSchema],
  ["editions/transition", transitionRoutesSchema],
  ["editions/national-green", greenRulesSchema],
]);
