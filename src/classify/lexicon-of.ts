import { z } from "zod";
import { facetSchema } from "../catalogue/vocabulary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import type { ItemWords, Lexicon } from "../match/lexicon.js";
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
  facets: z.partialRecord(facetSchema, z.strictObject({ strong: words, weak: words })),
});

const nonGreenSchema = z.object({
  groups: z.array(z.strictObject({
      id: z.string(),
      terms: words,
      unless: words.optional(),
      negatedToo: z.boolean().optional(),
      dealtWithBy: words,
    }),
  ),
});

const pairsSchema = z.object({ pairs: z.record(z.string(), z.string()) });

const itemWordsSchema = z.object({
  catalogue: z.string(),
  edition: z.string(),
  items: z.array(
    z.strictObject({
      code: z.string(),
      aliases: words.optional(),
      contextAliases: z.array(z.strictObject({ term: z.string(), needs: words })).optional(),
      sharedTerms: z
        .array(
          z.strictObject({
            term: z.string(),
            with: words,
            question: z.string().optional(),
            needs: words.optional(),
          }),
        )
        .optional(),
      notThis: words.optional(),
    }),
  ),
});

/** The word lists of a taxonomy and the words of its transition routes, checked. @throws VerdexError `CATALOGUE_SCHEMA` for a list of another shape. */
export const lexiconOf = (taxonomy: Taxonomy, routes: TransitionRoutes = transitionRoutesOf(taxonomy)): Lexicon => {
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
  const byEdition = new Map<string, ItemWords[]>();
  for (const name of taxonomy.documentNames("lexicon").filter((n) => n.startsWith("words-"))) {
    const { catalogue, edition, items } = read(name, itemWordsSchema);
    const key = `${catalogue}@${edition}`;
    byEdition.set(key, joined([...(byEdition.get(key) ?? []), ...items]));
  }
  const hasPairs = taxonomy.documentNames("lexicon").includes("traditional");
  return {
    cues: read("cues", cuesSchema).cues,
    facets: read("facets", facetsSchema).facets,
    nonGreen: read("non-green", nonGreenSchema).groups,
    sectors: routes.sectors,
    transformation: routes.transformation,
    newCapacity: routes.newCapacity,
    simplified: new Map(hasPairs ? Object.entries(read("traditional", pairsSchema).pairs) : []),
    words: byEdition,
  };
};

/** One entry for each item: several lists may hold words of it. */
const joined = (items: readonly ItemWords[]): ItemWords[] => {
  const byCode = new Map<string, ItemWords>();
  for (const words of items) {
    const known = byCode.get(words.code);
    byCode.set(words.code, known ? together(known, words) : words);
  }
  return [...byCode.values()];
};

const together = (a: ItemWords, b: ItemWords): ItemWords => ({
  code: a.code,
  aliases: [...(a.aliases ?? []), ...(b.aliases ?? [])],
  contextAliases: [...(a.contextAliases ?? []), ...(b.contextAliases ?? [])],
  sharedTerms: [...(a.sharedTerms ?? []), ...(b.sharedTerms ?? [])],
  notThis: [...(a.notThis ?? []), ...(b.notThis ?? [])],
});
