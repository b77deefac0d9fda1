import { plainWord } from "../criteria/plain-word.js";
import type { PolicyTool } from "./schema.js";

/** A tool the principal is reported under: one of the known, or another by the name the record gives. */
export interface ReportedTool {
  readonly id: string;
  readonly name: string;
}

/** The different tools a record names; two names of one tool are one. */
export const reportedTools = (
  names: readonly string[] | undefined,
  tools: readonly PolicyTool[],
): readonly ReportedTool[] | undefined => {
  if (names === undefined) return undefined;
  const found = new Map<string, ReportedTool>();
  for (const name of names) {
    const plain = plainWord(name);
    if (plain === "") continue;
    const tool = tools.find(({ aliases }) => aliases.some((alias) => plainWord(alias) === plain));
    const id = tool?.id ?? plain;
    if (!found.has(id)) found.set(id, { id, name: tool?.name ?? name });
  }
  return [...found.values()];
};
