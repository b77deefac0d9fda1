import { formatProblem } from "../catalogue/format-problem.js";
import type { Language, Problem } from "../catalogue/problem.js";
import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";

/** A configuration that cannot be followed, with the place of the first thing that is wrong. */
export const configError = (problems: readonly Problem[], lang: Language): VerdexError => {
  const [first] = problems;
  const detail = problems.map((problem) => formatProblem(problem, lang)).join("\n");
  return new VerdexError(
    "CONFIG_INVALID",
    message(lang, "CONFIG_INVALID", { detail }),
    first && { file: first.file, line: first.line, column: first.column, path: first.path },
  );
};

/** A configuration that is not there or cannot be read. */
export const configUnreadable = (file: string, reason: string, lang: Language): VerdexError =>
  new VerdexError("CONFIG_INVALID", message(lang, "CONFIG_INVALID", { detail: `${file}: ${reason}` }), {
    file,
  });
