import * as z from "zod";
import { documentHead } from "../../catalogue/document-head.js";

const words = z.array(z.string().min(1));

export const claimLexiconSchema = z.strictObject({
  ...documentHead,
  groups: z.array(
    z.strictObject({
      id: z.string().min(1),
      terms: words.min(1),
      /** Longer words in which a term means something else. */
      unless: words.optional(),
      /** The names of product labels do not count as such words. */
      exceptNames: z.boolean().optional(),
    }),
  ),
  /** Ends of words whose stop ends no sentence. */
  abbreviations: words,
  /** Marks that stand in front of the number of a standard. */
  standardMarks: words.min(1),
  /** Units beside those of `lexicon/units.yaml`, as running text writes them. */
  unitWords: words,
  /** Dimensions of `lexicon/units.yaml` that say nothing of an effect: a year, a day, a count. */
  notMeasures: words,
  /** Words in front of the amount of the deal, what may stand between, and units of running text. */
  amountWords: words.min(1),
  amountFillers: words.min(1),
  amountUnits: z.record(z.string(), z.number()),
  /** Traditional characters beside those of `lexicon/traditional.yaml`. */
  traditional: z.record(z.string(), z.string()),
});

/** `lexicon/claims.yaml`: the words of claims about a product and of what supports them. */
export type ClaimLexicon = z.infer<typeof claimLexiconSchema>;
