import * as z from "zod";

/**
 * What stands at the top of a free-form document beside its words, for people. Everything else in it is known by its
 * schema: a list under a misspelt key would be without effect, and nobody would see.
 */
export const documentHead = {
  id: z.string().optional(),
  title: z.string().optional(),
  /** Where the words are from, in one sentence or as a list of sources. */
  source: z.string().optional(),
  sources: z.array(z.unknown()).optional(),
  notes: z.unknown().optional(),
};
