import { readFile } from "node:fs/promises";
import { glob } from "tinyglobby";
import { ownRuleSchema } from "../catalogue/own-rule-schema.js";
import { parseDocument } from "../catalogue/parse-document.js";
import type { Language } from "../catalogue/problem.js";
import { configError, configUnreadable } from "../config/config-error.js";
import { shownPath } from "../config/shown-path.js";
import { VerdexError } from "../errors.js";
import { defineRule } from "../flags/define-rule.js";
import type { DefinedRule } from "../flags/defined-rule.js";

/** An own rule with the file it stands in. @since 0.2.0 */
export interface OwnRuleFile extends DefinedRule {
  readonly file: string;
}

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
): Promise<readonly OwnRuleFile[]> => {
  // two patterns may mean the same file
  const found = new Set<string>();
  for (const pattern of patterns) {
    const files = (await glob(pattern, { absolute: true, expandDirectories: false })).sort();
    if (files.length === 0) throw configUnreadable(pattern, NO_FILE[lang], lang);
    for (const file of files) found.add(file);
  }
  const rules: OwnRuleFile[] = [];
  for (const file of found) rules.push(await readRule(file, lang));
  return rules;
};

const NO_FILE = { zh: "没有这样的文件", en: "no such file" };

const readRule = async (file: string, lang: Language): Promise<OwnRuleFile> => {
  const parsed = parseDocument({
    text: await readFile(file, "utf8"),
    file: shownPath(file),
    schema: ownRuleSchema,
  });
  if (!parsed.ok) throw configError(parsed.problems, lang);
  try {
    return { ...defineRule(parsed.value), file };
  } catch (error) {
    if (!(error instanceof VerdexError)) throw error;
    throw new VerdexError(error.code, `${shownPath(file)}: ${error.message}`, { ...error.location, file });
  }
};
