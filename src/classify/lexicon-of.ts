import { z } from "zod";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { facetSchema } from "../catalogue/vocabulary.js";
import { VerdexError } from "../errors.js";
import type { Lexicon } from "../match/lexicon.js";
import { type TransitionRoutes, transitionRoutesOf } from "./transition-routes.js";

const words = z.array(z.string().min(1));

const cuesSchema = z.object({
  cues: z.array(
    z.strictObject({
      id: z.string(),
      scope: z.enum(["clause", "next", "before", "before-near", "before-use", "use"]),
      terms: words,
      unless: words.optional(),
    }),
  ),
});

const facetsSchema = z.object({
  makes: words.optional(),
  facets: z.partialRecord(facetSchema, z.strictObject({ strong: words, weak: words })),
});

const nonGreenSchema = z.object({
  groups: z.array(
    z.strictObject({
      id: z.string(),
      terms: words,
      unless: words.optional(),
      negatedToo: z.boolean().optional(),
      dealtWithBy: words,
    }),
  ),
});

const qualitySchema = z.object({ inNames: words, words });

const pairsSchema = z.object({ pairs: z.record(z.string(), z.string()) });

/** The word lists of a taxonomy and the words of its transition routes, checked. @throws VerdexError `CATALOGUE_SCHEMA` for a list of another shape. */
export const lexiconOf = (
  taxonomy: Taxonomy,
  routes: TransitionRoutes = transitionRoutesOf(taxonomy),
): Lexicon => {
  const read = <T>(name: string, schema: z.ZodType<T>): T => {
    const result = schema.safeParse(taxonomy.lexicon(name));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new VerdexError("CATALOGUE_SCHEMA", `lexicon/${name}: ${issue?.message ?? "unreadable"}`, {
      file: `lexicon/${name}.yaml`,
      path: issue?.path.join(".") ?? "",
      cause: result.error,
    });
  };
  const { facets, makes = [] } = read("facets", facetsSchema);
  const has = (name: string): boolean => taxonomy.documentNames("lexicon").includes(name);
  return {
    cues: read("cues", cuesSchema).cues,
    facets,
    makes,
    quality: has("quality") ? read("quality", qualitySchema) : { inNames: [], words: [] },
    nonGreen: read("non-green", nonGreenSchema).groups,
    sectors: routes.sectors,
    transformation: routes.transformation,
    newCapacity: routes.newCapacity,
    simplified: new Map(has("traditional") ? Object.entries(read("traditional", pairsSchema).pairs) : []),
    words: (ref) => taxonomy.words(ref),
  };
};
