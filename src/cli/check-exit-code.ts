import { severities } from "../catalogue/severity.js";
import type { FileChecker } from "../check/create-file-checker.js";
import type { CheckReport, Finding } from "../check/finding.js";
import type { Config, FailOn } from "../config/config-schema.js";
import { uiText } from "../messages/ui-text.js";
import type { CheckCommandOptions } from "./check-config.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";

export interface ExitCodeOptions {
  failing(finding: Finding): boolean;
  readonly config: Config;
  readonly options: CheckCommandOptions;
}

/** What a run ends with; why warnings make it fail is said. */
export const checkExitCode = async (
  report: CheckReport,
  { failing, config: { maxWarnings }, options: { strict } }: ExitCodeOptions,
  { lang, say }: CliContext,
): Promise<ExitCode> => {
  if (report.unread.length > 0) return exitCodes.input;
  if (report.findings.some(failing)) return exitCodes.findings;
  if (strict === true && report.findings.some(({ rule }) => rule.startsWith("suppression-")))
    return exitCodes.findings;
  const warnings = report.findings.filter(({ setAside }) => setAside === undefined).length;
  if (maxWarnings === undefined || warnings <= maxWarnings) return exitCodes.clean;
  await say(uiText(lang, "check.too-many", { count: warnings, most: maxWarnings }));
  return exitCodes.findings;
};

/** Whether a finding fails the run; the level may differ from file to file. */
export const failingOf =
  (checker: FileChecker) =>
  ({ file, severity, setAside }: Finding): boolean =>
    setAside === undefined && isAtLeast(severity, checker.settings(file).failOn);

const isAtLeast = (severity: Finding["severity"], failOn: FailOn): boolean =>
  failOn !== "none" && severities.indexOf(severity) <= severities.indexOf(failOn);
