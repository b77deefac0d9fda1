import type { Parameters } from "./check.js";
import { holdsWord } from "./holds-word.js";

const CLAUSE_END = /[,，;；。\n]|但|而|仅/u;

/**
 * What an entry of `project.siteOverlaps` says the site does overlap; nothing where all of it denies one
 * (“不涉及生态保护红线”, “距自然保护区3公里”). Part of a site that is outside leaves the other part inside.
 */
export const realOverlap = (entry: string, parameters: Parameters): string | undefined => {
  const whole = entry.trim();
  if (parameters.texts("noOverlapWords").includes(whole)) return undefined;
  const denied = parameters.texts("deniedOverlapWords");
  const partly = parameters.texts("partOverlapWords");
  const left = whole
    .split(CLAUSE_END)
    .filter((clause) => clause.trim() !== "" && (!holdsWord(clause, denied) || holdsWord(clause, partly)));
  return left.length === 0 ? undefined : left.join("，");
};
