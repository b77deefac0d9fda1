import * as z from "zod";

const words = z.array(z.string().min(1)).min(1);
const termsSchema = z.strictObject({
  id: z.string().optional(),
  substance: z.string(),
  terms: words,
  unless: words.optional(),
});

/** `lexicon/fossil.yaml`: fuels, and activities that burn or win them. */
export const fossilSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  /** A fuel is known by its whole word, else by the word it ends in. */
  fuels: z.array(z.strictObject({ substance: z.string(), words, endings: words.optional() })),
  /** What stands beside a fuel that only lights the fire, and in front of an ending that is no fossil fuel. */
  fuelNotes: z.strictObject({ supporting: words, notFossil: words }),
  groups: z.array(termsSchema.required({ id: true })),
  rows: z.array(termsSchema),
});

export type FossilDocument = z.infer<typeof fossilSchema>;
