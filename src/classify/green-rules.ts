import { z } from "zod";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";

const refs = z.array(z.strictObject({ catalogue: z.string(), edition: z.string() })).min(1);

const greenRulesSchema = z.object({
  chains: z.strictObject({ loan: refs, bond: refs, project: refs }),
  markedRowLabels: z.array(z.string()),
});

export type GreenRules = z.infer<typeof greenRulesSchema>;

/** Which editions each kind of record goes through, from `editions/national-green.yaml`. */
export const greenRulesOf = (taxonomy: Taxonomy): GreenRules => {
  const result = greenRulesSchema.safeParse(taxonomy.document("editions", "national-green"));
  if (result.success) return result.data;
  throw new VerdexError("CATALOGUE_SCHEMA", "editions/national-green.yaml is missing or of another shape", {
    file: "editions/national-green.yaml",
    cause: result.error,
  });
};
