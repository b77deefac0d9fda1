import { bundledTaxonomy } from "../bundled-taxonomy.js";
import { formatProblem } from "../catalogue/format-problem.js";
import { validateFolder } from "../io/taxonomy-folder.js";
import { uiText } from "../messages/ui-text.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { printJson } from "./print-json.js";

export interface ValidateCommandOptions {
  readonly format: string;
  readonly failOn: string;
}

/** `verdex catalogue validate <folder>`: exit 3 for errors, 1 for warnings where they are asked to count. */
export async function runCatalogueValidate(
  context: CliContext,
  folder: string,
  options: ValidateCommandOptions,
): Promise<ExitCode> {
  const { lang, streams, say } = context;
  const format = choose(options.format, { option: "--format", from: ["text", "json"], lang });
  const failOn = choose(options.failOn, { option: "--fail-on", from: ["error", "warning"], lang });
  const problems = await validateFolder(folder, { beside: bundledTaxonomy() });
  if (format === "json") await printJson(context, problems);
  else for (const problem of problems) await streams.stdout.write(`${formatProblem(problem, lang)}\n`);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const code = problems.length === 0 ? "validate.good" : "validate.counts";
  await say(uiText(lang, code, { folder, errors, warnings }));
  if (errors > 0) return exitCodes.catalogue;
  return warnings > 0 && failOn === "warning" ? exitCodes.findings : exitCodes.clean;
}
