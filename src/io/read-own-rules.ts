import { readFile } from "node:fs/promises";
import { glob } from "tinyglobby";
import { ownRuleSchema } from "../catalogue/own-rule-schema.js";
import { parseDocument } from "../catalogue/parse-document.js";
import type { Language } from "../catalogue/problem.js";
import { configError, configUnreadable } from "../config/config-error.js";
import { defineRule } from "../flags/define-rule.js";
import type { DefinedRule } from "../flags/defined-rule.js";

/**
 * Reads a bank's own rules from YAML, one a file.
 *
 * @param patterns files or patterns
 * @throws VerdexError `CONFIG_INVALID` or `RULE_INVALID` with the place of what is wrong; a pattern that fits no
 * file is an error too: rules that silently do not run are worse than none.
 * @since 0.2.0
 */
export const readOwnRules = async (
  patterns: readonly string[],
  lang: Language = "zh",
): Promise<readonly DefinedRule[]> => {
  const rules: DefinedRule[] = [];
  for (const pattern of patterns) {
    const files = (await glob(pattern, { absolute: true, expandDirectories: false })).sort();
    if (files.length === 0) throw configUnreadable(pattern, NO_FILE[lang], lang);
    for (const file of files) rules.push(await readRule(file, lang));
  }
  return rules;
};

const NO_FILE = { zh: "没有这样的文件", en: "no such file" };

const readRule = async (file: string, lang: Language): Promise<DefinedRule> => {
  const parsed = parseDocument({ text: await readFile(file, "utf8"), file, schema: ownRuleSchema });
  if (!parsed.ok) throw configError(parsed.problems, lang);
  return defineRule(parsed.value);
};
