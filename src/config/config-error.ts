import { formatProblem } from "../catalogue/format-problem.js";
import type { Language, Problem } from "../catalogue/problem.js";
import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { systemErrorText } from "../messages/system-error.js";

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

/** A configuration that is not there or cannot be read, for an error or a reason in words. */
export const configUnreadable = (file: string, reason: unknown, lang: Language): VerdexError => {
  const detail = `${file}: ${systemErrorText(reason, lang)}`;
  return new VerdexError("CONFIG_INVALID", message(lang, "CONFIG_INVALID", { detail }), { file });
};
