import { Command } from "commander";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { resultFormats } from "../report/result-writer.js";
import type { CliContext } from "./context.js";
import type { ExitCode } from "./exit-codes.js";
import { helpIn } from "./help-text.js";

/** What the command that was called ended with. */
export type OnEnd = (code: ExitCode) => void;

const both = ["text", "json"] as const;

/** The command line as commander knows it. Each command's code is loaded when it is called. */
export function buildProgram(context: CliContext, end: OnEnd): Command {
  const { lang, streams, page } = context;
  const t = (code: UiCode, params?: Readonly<Record<string, string>>) => uiText(lang, code, params);
  const formats = (words: readonly string[]) => t("help.format", { formats: words.join(" | ") });
  const several = (value: string, before: readonly string[]) => [...before, value];
  const none: readonly string[] = [];

  const program = new Command("verdex")
    .description(t("help.verdex"))
    .exitOverride()
    .configureHelp(helpIn(lang))
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
      // errors are said by us, in the reader's language
      outputError: () => undefined,
      getOutHelpWidth: () => Math.min(100, page.width),
    })
    .helpOption("-h, --help", t("help.help"))
    .helpCommand(false)
    .option("-V, --version", t("help.version"))
    .option("--lang <zh|en>", t("help.lang"))
    .option("--no-color", t("help.no-color"))
    .addHelpText("after", `\n${t("help.exit-codes")}`);

  program
    .command("classify")
    .description(t("help.classify"))
    .argument("[file...]", t("help.file"))
    .option("-f, --format <format>", formats(resultFormats), "table")
    .option("-o, --out <file>", t("help.out"))
    .option("--as-of <date>", t("help.as-of"))
    .option("--catalogue <folder>", t("help.catalogue-folder"), several, none)
    .option("--input-format <format>", t("help.input-format"))
    .action(async (files, options) => {
      const { runClassify } = await import("./classify.js");
      end(await runClassify(context, files, options));
    });

  program
    .command("explain")
    .description(t("help.explain"))
    .argument("<code|file>", t("help.code-or-file"))
    .option("--id <id>", t("help.id"))
    .option("-f, --format <format>", formats(both), "text")
    .option("--as-of <date>", t("help.as-of"))
    .option("--edition <edition>", t("help.edition"))
    .option("--catalogue <folder>", t("help.catalogue-folder"), several, none)
    .option("--input-format <format>", t("help.input-format"))
    .action(async (target, options) => {
      const { runExplain } = await import("./explain.js");
      end(await runExplain(context, target, options));
    });

  program
    .command("search")
    .description(t("help.search"))
    .argument("<words...>", t("help.words"))
    .option("-n, --limit <n>", t("help.limit"), "10")
    .option("-f, --format <format>", formats(["table", "json"]), "table")
    .option("--edition <edition>", t("help.edition"))
    .option("--catalogue <folder>", t("help.catalogue-folder"), several, none)
    .action(async (words, options) => {
      const { runSearch } = await import("./search.js");
      end(await runSearch(context, words, options));
    });

  addCatalogueCommands(program, context, end);

  program
    .command("completion")
    .description(t("help.completion"))
    .argument("<shell>", t("help.shell"))
    .action(async (shell) => {
      const { runCompletion } = await import("./completion.js");
      end(await runCompletion(context, shell, program));
    });

  return program;
}

function addCatalogueCommands(program: Command, context: CliContext, end: OnEnd): void {
  const { lang } = context;
  const t = (code: UiCode) => uiText(lang, code);
  const formats = (words: readonly string[]) => uiText(lang, "help.format", { formats: words.join(" | ") });
  const several = (value: string, before: readonly string[]) => [...before, value];
  const none: readonly string[] = [];
  const catalogue = program.command("catalogue").alias("catalog").description(t("help.catalogue"));

  catalogue
    .command("list")
    .description(t("help.list"))
    .option("-f, --format <format>", formats(["table", "json", "csv"]), "table")
    .option("--catalogue <folder>", t("help.catalogue-folder"), several, none)
    .action(async (options) => {
      const { runCatalogueList } = await import("./catalogue-list.js");
      end(await runCatalogueList(context, options));
    });

  catalogue
    .command("show")
    .description(t("help.show"))
    .argument("<code>", t("help.code"))
    .option("-f, --format <format>", formats(both), "text")
    .option("--edition <edition>", t("help.edition"))
    .option("--catalogue <folder>", t("help.catalogue-folder"), several, none)
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
    .option("--catalogue <folder>", t("help.catalogue-folder"), several, none)
    .action(async (from, to, options) => {
      const { runCatalogueDiff } = await import("./catalogue-diff.js");
      end(await runCatalogueDiff(context, { from, to }, options));
    });

  catalogue
    .command("crosswalk")
    .description(t("help.crosswalk"))
    .argument("<code>", t("help.code"))
    .option("--from <edition>", t("help.from"))
    .option("--to <edition>", t("help.to"))
    .option("-f, --format <format>", formats(both), "text")
    .option("--catalogue <folder>", t("help.catalogue-folder"), several, none)
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
