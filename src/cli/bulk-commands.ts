import type { Command } from "commander";
import { bulkFormats } from "../bulk/bulk-format.js";
import { severities } from "../catalogue/severity.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { bulkForms } from "../report/bulk-form.js";
import type { OnEnd } from "./build-program.js";
import { configOptions } from "./config-options.js";
import type { CliContext } from "./context.js";
import { readingOptions } from "./reading-options.js";
import { folders, repeated } from "./repeated-option.js";

/** `verdex bulk` and `verdex review …` */
export function addBulkCommands(program: Command, context: CliContext, end: OnEnd): void {
  const t = (code: UiCode, params?: Readonly<Record<string, string>>) => uiText(context.lang, code, params);

  readingOptions(
    program
      .command("bulk")
      .description(t("help.bulk"))
      .argument("[file...]", t("help.bulk-file"))
      .option("-o, --out <file>", t("help.bulk-out"))
      .option("-f, --format <format>", t("help.bulk-format", { formats: bulkFormats.join(" | ") }))
      .option("--form <form>", t("help.form", { forms: bulkForms.join(" | ") }), "wide")
      .option("--detail <detail>", t("help.detail"), "decision")
      .option("--workers <n>", t("help.workers"))
      .option("--chunk-size <bytes>", t("help.chunk-size"))
      .option("--resume", t("help.resume"))
      .option("--restart", t("help.restart"))
      .option("--quarantine <file>", t("help.quarantine"))
      .option("--account <file>", t("help.account"))
      .option("--book <file>", t("help.bulk-book"))
      .option("--enable <rule>", t("help.bulk-enable"), repeated, folders)
      .option(
        "--fail-on <level>",
        t("help.bulk-fail-on", { levels: [...severities, "never"].join(" | ") }),
        "never",
      )
      .option("--decisions <file>", t("help.decisions"))
      .option("--as-of <date>", t("help.as-of")),
    context,
  )
    .option("--save-mapping <file>", t("help.save-mapping"))
    .option("--out-encoding <encoding>", t("help.out-encoding"), "utf-8")
    .option("--no-bom", t("help.no-bom"))
    .option("--distinct", t("help.distinct"))
    .option("--fields", t("help.fields"))
    .action(async (files, options) => {
      const { runBulkCommand } = await import("./bulk.js");
      end(await runBulkCommand(context, files, options));
    });

  const review = program.command("review").description(t("help.review")).helpCommand(false);

  readingOptions(
    review
      .command("export")
      .description(t("help.review-export"))
      .argument("[file...]", t("help.bulk-file"))
      .option("-o, --out <file>", t("help.bulk-out"))
      .option("--status <status>", t("help.review-status"), repeated, folders)
      .option("--decisions <file>", t("help.decisions"))
      .option("--as-of <date>", t("help.as-of")),
    context,
  ).action(async (files, options) => {
    const { runReviewExport } = await import("./review-export.js");
    end(await runReviewExport(context, files, options));
  });

  configOptions(
    review
      .command("import")
      .description(t("help.review-import"))
      .argument("<sheet>", t("help.review-sheet"))
      .requiredOption("--decisions <file>", t("help.review-out"))
      .option("--overrule", t("help.overrule"))
      .option("--date <date>", t("help.reviewed-on")),
    context,
  )
    .option("--catalogue <folder>", t("help.catalogue-folder"), repeated, folders)
    .action(async (sheet, options) => {
      const { runReviewImport } = await import("./review-import.js");
      end(await runReviewImport(context, sheet, options));
    });
}
