import * as z from "zod";

const words = z.array(z.string().min(1));

/** `lexicon/uses-of-money.yaml`: words for repayment and working capital. */
export const usesOfMoneySchema = z.looseObject({
  refinancing: z.looseObject({ types: words, uses: words }),
  workingCapital: z.looseObject({ types: words, uses: words }),
  negations: words,
  /** Longer words that hold one of the others and mean something else. */
  unless: words.optional(),
});

export type UsesOfMoneyWords = z.infer<typeof usesOfMoneySchema>;
