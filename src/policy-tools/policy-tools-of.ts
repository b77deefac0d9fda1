import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { PolicyTool } from "./schema.js";

const known = new WeakMap<Taxonomy, readonly PolicyTool[]>();

/** The central-bank tools of a taxonomy, in their own order. */
export const policyToolsOf = (taxonomy: Taxonomy): readonly PolicyTool[] => {
  const found = known.get(taxonomy);
  if (found) return found;
  const tools = taxonomy
    .documentNames("policy-tools")
    // checked against its schema when it was compiled
    .map((name) => taxonomy.document("policy-tools", name) as PolicyTool)
    .sort((a, b) => a.order - b.order);
  known.set(taxonomy, tools);
  return tools;
};
