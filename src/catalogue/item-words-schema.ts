import * as z from "zod";
import { codeSchema, contextAliasSchema, sharedTermSchema } from "./schema.js";

const terms = z.array(z.string().min(1));

const itemWordsSchema = z.strictObject({
  code: codeSchema,
  aliases: terms.optional(),
  contextAliases: z.array(contextAliasSchema).optional(),
  sharedTerms: z.array(sharedTermSchema).optional(),
  notThis: terms.optional(),
});

/**
 * `lexicon/words-<name>.yaml`: words of the trade for the items of one edition, beside those the edition
 * itself holds.
 *
 * @since 0.2.0
 */
export const wordListSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  source: z.string().min(1),
  catalogue: z.string(),
  edition: z.string(),
  items: z.array(itemWordsSchema),
});

/**
 * Words of the trade by which an item is found, beside those the edition itself holds.
 *
 * @since 0.2.0
 */
export type ItemWords = z.infer<typeof itemWordsSchema>;
export type WordList = z.infer<typeof wordListSchema>;
