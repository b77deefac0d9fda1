import type { BilingualText, Language, Problem, Severity } from "./problem.js";

const severityNames: Record<Severity, BilingualText> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
};

/**
 * A problem as one or two lines of text that editors and terminals turn into a link:
 * `file:line:column error message [code]`, the hint indented below.
 *
 * @since 0.2.0
 */
export function formatProblem(problem: Problem, lang: Language): string {
  const { file, line, column, code } = problem;
  const first = `${file}:${line}:${column} ${severityNames[problem.severity][lang]} ${problem.message[lang]} [${code}]`;
  const hint = problem.hint[lang];
  return hint === "" ? first : `${first}\n    ${hint}`;
}
