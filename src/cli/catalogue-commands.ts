import type { Command } from "commander";
import { type UiCode, uiText } from "../messages/ui-text.js";
import type { OnEnd } from "./build-program.js";
import type { CliContext } from "./context.js";
import { folders, repeated } from "./repeated-option.js";

const both = ["text", "json"] as const;

/** `verdex catalogue …` */
export function addCatalogueCommands(program: Command, context: CliContext, end: OnEnd): void {
  const { lang } = context;
  const t = (code: UiCode) => uiText(lang, code);
  const formats = (words: readonly string[]) => uiText(lang, "help.format", { formats: words.join(" | ") });
  const catalogue = program
    .command("catalogue")
    .alias("catalog")
    .description(t("help.catalogue"))
    .helpCommand(false);

  catalogue
    .command("list")
    .description(t("help.list"))
    .option("-f, --format <format>", formats(["table", "json", "csv"]), "table")
    .option("--catalogue <folder>", t("help.catalogue-folder"), repeated, folders)
    .action(async (options) => {
      const { runCatalogueList } = await import("./catalogue-list.js");
      end(await runCatalogueList(context, options));
    });

  catalogue
    .command("show")
    .description(t("help.show"))
    .argument("[code]", t("help.code"))
    .option("-f, --format <format>", formats(both), "text")
    .option("--edition <edition>", t("help.edition"))
    .option("--stats", t("help.stats"))
    .option("--catalogue <folder>", t("help.catalogue-folder"), repeated, folders)
    .action(async (code, options) => {
      const { runCatalogueShow } = await import("./catalogue-show.js");
      end(await runCatalogueShow(context, code, options));
    });

  catalogue
    .command("diff")
    .description(t("help.diff"))
    .argument("<from>", t("help.from"))
    .argument("<to>", t("help.to"))
    .option("-f, --format <format>", formats(both), "text")
    .option("--catalogue <folder>", t("help.catalogue-folder"), repeated, folders)
    .action(async (from, to, options) => {
      const { runCatalogueDiff } = await import("./catalogue-diff.js");
      end(await runCatalogueDiff(context, { from, to }, options));
    });

  catalogue
    .command("reclassify")
    .description(t("help.reclassify"))
    .argument("[file...]", t("help.file"))
    .requiredOption("--to <edition>", t("help.to"))
    .option("-f, --format <format>", formats(["table", "jsonl", "csv"]), "table")
    .option("--as-of <date>", t("help.as-of"))
    .option("--catalogue <folder>", t("help.catalogue-folder"), repeated, folders)
    .option("--input-format <format>", t("help.input-format"))
    .action(async (files, options) => {
      const { runCatalogueReclassify } = await import("./catalogue-reclassify.js");
      end(await runCatalogueReclassify(context, files, options));
    });

  catalogue
    .command("crosswalk")
    .description(t("help.crosswalk"))
    .argument("<code>", t("help.code"))
    .option("--from <edition>", t("help.from"))
    .option("--to <edition>", t("help.to"))
    .option("-f, --format <format>", formats(both), "text")
    .option("--catalogue <folder>", t("help.catalogue-folder"), repeated, folders)
    .action(async (code, options) => {
      const { runCatalogueCrosswalk } = await import("./catalogue-crosswalk.js");
      end(await runCatalogueCrosswalk(context, code, options));
    });

  catalogue
    .command("validate")
    .description(t("help.validate"))
    .argument("<folder>", t("help.folder"))
    .option("-f, --format <format>", formats(both), "text")
    .option("--fail-on <level>", t("help.fail-on"), "error")
    .action(async (folder, options) => {
      const { runCatalogueValidate } = await import("./catalogue-validate.js");
      end(await runCatalogueValidate(context, folder, options));
    });

  catalogue
    .command("init")
    .description(t("help.init"))
    .argument("<folder>", t("help.folder"))
    .action(async (folder) => {
      const { runCatalogueInit } = await import("./catalogue-init.js");
      end(await runCatalogueInit(context, folder));
    });
}
