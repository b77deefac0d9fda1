import { compareProblems, type Problem } from "../../catalogue/problem.js";
import type { ParsedTaxonomy } from "../parse-taxonomy.js";
import type { LintCheck } from "./check.js";
import { lintChecks } from "./checks.js";
import { type LintInputOptions, lintInput } from "./lint-input.js";

export interface LintOptions extends LintInputOptions {
  /** Checks to run; all of them where left out. */
  readonly checks?: readonly LintCheck[];
}

/**
 * Runs every check over a parsed taxonomy and answers with the findings in reading order. The problems of
 * reading itself are not repeated.
 *
 * @since 0.2.0
 */
export function lintTaxonomy(parsed: ParsedTaxonomy, options: LintOptions = {}): Problem[] {
  const input = lintInput(parsed, options);
  const problems: Problem[] = [];
  for (const { id, severity, check } of options.checks ?? lintChecks) {
    for (const finding of check(input)) {
      const { document, path, key } = finding.at;
      const position = key ? document.locator.locateKey(path) : document.locator.locate(path);
      problems.push({
        code: `lint/${id}`,
        severity: finding.severity ?? severity,
        file: document.file,
        ...position,
        path: path.join("."),
        message: finding.message,
        hint: finding.hint,
      });
    }
  }
  return problems.sort(compareProblems);
}
