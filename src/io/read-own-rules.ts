import { readFile } from "node:fs/promises";
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
 * @throws VerdexError `CONFIG_INVALID` or `RULE_INVALID` with the place of what is wrong.
 * @example createClassifier({ taxonomy, rules: { own: await readOwnRules(["our-rules/site.yaml"]) } })
 * @since 0.2.0
 */
export const readOwnRules = async (
  files: readonly string[],
  lang: Language = "zh",
): Promise<readonly OwnRuleFile[]> => {
  const rules: OwnRuleFile[] = [];
  for (const file of files) rules.push(await readRule(file, lang));
  return rules;
};

const readRule = async (file: string, lang: Language): Promise<OwnRuleFile> => {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw configUnreadable(shownPath(file), error, lang);
  });
  const parsed = parseDocument({ text, file: shownPath(file), schema: ownRuleSchema });
  if (!parsed.ok) throw configError(parsed.problems, lang);
  try {
    return { ...defineRule(parsed.value), file };
  } catch (error) {
    if (!(error instanceof VerdexError)) throw error;
    throw new VerdexError(error.code, `${shownPath(file)}: ${error.message}`, { ...error.location, file });
  }
};
