import { plainWord } from "../../../criteria/plain-word.js";
import { policyToolsOf } from "../../../policy-tools/policy-tools-of.js";
import { type ReportedTool, reportedTools } from "../../../policy-tools/reported-tools.js";
import type { CheckContext } from "../../check.js";

/**
 * The different tools a record names: those whose terms are known, and those the rule lists besides, each as
 * `name|word|word`, because one tool has many names.
 */
export const toolsUsed = ({
  record,
  taxonomy,
  parameters,
}: Pick<CheckContext, "record" | "taxonomy" | "parameters">): readonly ReportedTool[] | undefined => {
  const { policyTools } = record.instrument;
  if (policyTools === undefined) return undefined;
  const further = parameters.texts("furtherTools").map((group) => group.split("|"));
  const tools = new Map<string, ReportedTool>();
  for (const tool of reportedTools(policyTools, policyToolsOf(taxonomy)) ?? []) {
    const plain = plainWord(tool.name);
    const [name = tool.name] = further.find(([, ...words]) => words.some((w) => plain.includes(w))) ?? [];
    tools.set(name, { id: tool.id, name });
  }
  return [...tools.values()];
};
