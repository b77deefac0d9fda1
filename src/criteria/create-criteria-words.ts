import type { z } from "zod";
import { VerdexError } from "../errors.js";
import { type CriteriaWords, criteriaWordsFrom } from "./criteria-words.js";
import { metricDocumentSchema } from "./metric-schema.js";
import { unitDocumentSchema } from "./unit-schema.js";

/** @throws VerdexError `CATALOGUE_SCHEMA` for a list of another shape. */
export const createCriteriaWords = (units: unknown, metrics: unknown): CriteriaWords =>
  criteriaWordsFrom(read("units", unitDocumentSchema, units), read("metrics", metricDocumentSchema, metrics));

const read = <T>(name: string, schema: z.ZodType<T>, value: unknown): T => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new VerdexError("CATALOGUE_SCHEMA", `lexicon/${name}: ${issue?.message ?? "unreadable"}`, {
    file: `lexicon/${name}.yaml`,
    path: issue?.path.join(".") ?? "",
    cause: result.error,
  });
};
