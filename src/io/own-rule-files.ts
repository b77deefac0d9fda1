import { glob } from "tinyglobby";
import type { Language } from "../catalogue/problem.js";
import { configUnreadable } from "../config/config-error.js";

/**
 * The files patterns of own rules mean, each once.
 *
 * @throws VerdexError `CONFIG_INVALID` for a pattern that fits no file: rules that silently do not run are worse than
 * none.
 */
export const ownRuleFiles = async (
  patterns: readonly string[],
  lang: Language,
): Promise<readonly string[]> => {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const files = (await glob(pattern, { absolute: true, expandDirectories: false })).sort();
    if (files.length === 0) throw configUnreadable(pattern, NO_FILE[lang], lang);
    for (const file of files) found.add(file);
  }
  return [...found];
};

const NO_FILE = { zh: "没有这样的文件", en: "no such file" };
