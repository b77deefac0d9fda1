import * as z from "zod";
import { documentHead } from "../catalogue/document-head.js";

const words = z.array(z.string().min(1));

/** `lexicon/uses-of-money.yaml`: words for repayment and working capital. */
export const usesOfMoneySchema = z.strictObject({
  ...documentHead,
  refinancing: z.strictObject({ types: words, uses: words }),
  workingCapital: z.strictObject({ types: words, uses: words }),
  negations: words,
  /** Longer words that hold one of the others and mean something else. */
  unless: words.optional(),
});

export type UsesOfMoneyWords = z.infer<typeof usesOfMoneySchema>;
