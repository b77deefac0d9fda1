import * as z from "zod";
import { sourceSchema } from "../catalogue/schema.js";

export const word = z.string().min(1);
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const sourcesListed = z.array(sourceSchema).min(1);

/** How sure a value is and where it was read. */
export const verification = {
  verified: z.boolean(),
  crossChecked: z.boolean().optional(),
  sources: z.array(word),
  note: word.optional(),
};

interface Listed {
  readonly sources: readonly { readonly ref: string }[];
}

/** Whether every `sources` inside a document names entries of its own list, and nothing is verified without one. */
export const sourcesCited = (document: Listed): boolean => {
  const known = new Set(document.sources.map(({ ref }) => ref));
  const holds = (value: unknown): boolean => {
    if (Array.isArray(value)) return value.every(holds);
    if (typeof value !== "object" || value === null) return true;
    const { sources, verified } = value as { readonly sources?: unknown; readonly verified?: unknown };
    const cited = Array.isArray(sources) ? sources.filter((ref) => typeof ref === "string") : [];
    if (verified === true && Array.isArray(sources) && sources.length === 0) return false;
    return cited.every((ref) => known.has(ref)) && Object.values(value).every(holds);
  };
  return holds(document);
};
