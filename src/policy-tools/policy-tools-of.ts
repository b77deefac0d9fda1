import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import { type PolicyTool, policyToolSchema } from "./schema.js";

const known = new WeakMap<Taxonomy, readonly PolicyTool[]>();

/**
 * The central-bank tools of a taxonomy, in their own order.
 *
 * @throws VerdexError `CATALOGUE_SCHEMA` for a document of another shape.
 */
export const policyToolsOf = (taxonomy: Taxonomy): readonly PolicyTool[] => {
  const found = known.get(taxonomy);
  if (found) return found;
  const tools = taxonomy.documentNames("policy-tools").map((name) => {
    const result = policyToolSchema.safeParse(taxonomy.document("policy-tools", name));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new VerdexError("CATALOGUE_SCHEMA", `policy-tools/${name}: ${issue?.message ?? "unreadable"}`, {
      file: `policy-tools/${name}.yaml`,
      path: issue?.path.join(".") ?? "",
      cause: result.error,
    });
  });
  tools.sort((a, b) => a.order - b.order);
  known.set(taxonomy, tools);
  return tools;
};
