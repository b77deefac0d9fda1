import type { CommanderError } from "commander";
import type { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { usageError } from "./usage-error.js";

const details: Readonly<Record<string, UiCode>> = {
  "commander.unknownOption": "usage.unknown-option",
  "commander.unknownCommand": "usage.unknown-command",
  "commander.missingArgument": "usage.missing-argument",
  "commander.optionMissingArgument": "usage.option-value",
  "commander.missingMandatoryOptionValue": "usage.missing-option",
  "commander.excessArguments": "usage.excess",
};

/** Says in the reader's language what commander found wrong with a command line, and what it suggests. */
export function translateCommanderError(error: CommanderError, lang: Lang): VerdexError {
  const code = details[error.code];
  if (code === undefined) return usageError(lang, error.message.replace(/^error: /, "").replace(/\.$/, ""));
  const found = /'([^']*)'/.exec(error.message)?.[1];
  const suggestion = /\(Did you mean (?:one of )?(.+?)\?\)/s.exec(error.message)?.[1];
  const hint = suggestion === undefined ? undefined : uiText(lang, "usage.did-you-mean", { suggestion });
  return usageError(lang, uiText(lang, code, { found }), hint);
}
