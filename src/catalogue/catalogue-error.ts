import { type ErrorCode, VerdexError } from "../errors.js";
import { formatProblem } from "./format-problem.js";
import type { Language, Problem } from "./problem.js";

/**
 * Raised where catalogue files cannot be used. Its message and location are the first error's; `problems`
 * holds all of them.
 *
 * @since 0.2.0
 */
export class CatalogueError extends VerdexError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], lang: Language) {
    const errors = problems.filter(({ severity }) => severity === "error");
    const first = errors[0] ?? problems[0];
    const more = errors.length - 1;
    const rest = { zh: `（另有 ${more} 处错误）`, en: ` (and ${more} more errors)` }[lang];
    super(
      errorCode(first),
      first ? formatProblem(first, lang) + (more > 0 ? rest : "") : "",
      first && { file: first.file, line: first.line, column: first.column, path: first.path },
    );
    this.problems = problems;
  }
}

function errorCode(problem: Problem | undefined): ErrorCode {
  switch (problem?.code.split("/")[0]) {
    case "yaml":
      return "CATALOGUE_YAML";
    case "schema":
      return "CATALOGUE_SCHEMA";
    case "lint":
      return "CATALOGUE_LINT";
    default:
      return "CATALOGUE_UNREADABLE";
  }
}
