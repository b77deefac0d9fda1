import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { ColumnsMissing } from "./columns-missing.js";
import { mappingLines } from "./mapping-file.js";

/** The text of a mapping file a person completes: what is known is filled in, the rest stands with an empty field. */
export function mappingSkeleton({ missing, mapping }: ColumnsMissing, lang: Lang): string {
  const list = missing.join(", ");
  const lines = [`# ${message(lang, "mapping.head")}`, `# ${message(lang, "mapping.fill", { list })}`];
  if (mapping.kind !== undefined) lines.push(`kind: ${mapping.kind}`);
  // a column may tell it as well, so that it may stay empty
  else if (missing.includes("kind")) lines.push("kind: # loan | bond | project");
  return `${[...lines, ...mappingLines(mapping, lang, { field: null })].join("\n")}\n`;
}
