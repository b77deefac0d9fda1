import { type Command, Option } from "commander";
import { severities } from "../catalogue/severity.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { reportFormats } from "../report/findings/report-writer.js";
import type { OnEnd } from "./build-program.js";
import { configOptions } from "./config-options.js";
import type { CliContext } from "./context.js";
import { expectShortRun } from "./expect-short-run.js";
import { folders, repeated } from "./repeated-option.js";

/** `verdex check` */
export function addCheckCommand(program: Command, context: CliContext, end: OnEnd): void {
  const t = (code: UiCode, params?: Readonly<Record<string, string>>) => uiText(context.lang, code, params);
  configOptions(
    program
      .command("check")
      .description(t("help.check"))
      .argument("<file...>", t("help.check-file"))
      .addOption(
        new Option("-f, --format <format>", t("help.report-format", { formats: reportFormats.join(" | ") }))
          // the choices serve completion; FORMAT=FILE is read later
          .choices(reportFormats)
          .argParser(repeated)
          .default(folders),
      )
      .option("-o, --out <file>", t("help.report-out")),
    context,
  )
    .option("--print-config", t("help.print-config"))
    .option("--fail-on <level>", t("help.check-fail-on", { levels: [...severities, "none"].join(" | ") }))
    .option("--max-warnings <n>", t("help.max-warnings"))
    .option("--quiet", t("help.quiet"))
    .option("--as-of <date>", t("help.as-of"))
    .option("--stdin-filename <name>", t("help.stdin-filename"))
    .option("--fix", t("help.fix"))
    .option("--suppressions <file>", t("help.suppressions"))
    .option("--strict", t("help.strict"))
    .option("--baseline <file>", t("help.baseline"))
    .option("--update-baseline", t("help.update-baseline"))
    .option("--prune-baseline", t("help.prune-baseline"))
    .option("--watch", t("help.watch"))
    .option("--catalogue <folder>", t("help.catalogue-folder"), repeated, folders)
    .action(async (files, options) => {
      if (options.watch !== true) expectShortRun();
      const { runCheck } = await import("./check.js");
      end(await runCheck(context, files, options));
    });
}
