import { Command } from "commander";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { resultFormats } from "../report/result-writer.js";
import { addBookCommand } from "./book-command.js";
import { addBulkCommands } from "./bulk-commands.js";
import { addCatalogueCommands } from "./catalogue-commands.js";
import { addCheckCommand } from "./check-command.js";
import type { CliContext } from "./context.js";
import type { ExitCode } from "./exit-codes.js";
import { helpIn } from "./help-text.js";
import { readingOptions } from "./reading-options.js";
import { folders, repeated } from "./repeated-option.js";
import { addRulesCommands } from "./rules-commands.js";

/** What the command that was called ended with. */
export type OnEnd = (code: ExitCode) => void;

const both = ["text", "json"] as const;
const WIDEST_HELP = 100;
const told = [0, 1, 2, 3, 4] as const;

const examples = [
  "verdex classify loans.jsonl",
  "verdex classify bonds.csv --out answers.csv --bom --as-of 2025-12-31",
  "verdex explain loans.jsonl --id L-001",
  "verdex explain 4.2.2",
  "verdex search 屋顶光伏",
  "verdex catalogue diff 2021 2025",
];

/** The command line as commander knows it. Each command's code is loaded when it is called. */
export function buildProgram(context: CliContext, end: OnEnd): Command {
  const { lang, streams, page } = context;
  const t = (code: UiCode, params?: Readonly<Record<string, string>>) => uiText(lang, code, params);
  const formats = (words: readonly string[]) => t("help.format", { formats: words.join(" | ") });
  const helpWidth = Math.min(WIDEST_HELP, page.width);

  const program = new Command("verdex")
    .description(t("help.verdex"))
    .exitOverride()
    .configureHelp(helpIn(lang))
    .configureOutput({
      writeOut: (text) => void streams.stdout.write(text),
      writeErr: (text) => void streams.stderr.write(text),
      // errors are said by us, in the reader's language
      outputError: () => undefined,
      getOutHelpWidth: () => helpWidth,
      getErrHelpWidth: () => helpWidth,
    })
    .helpOption("-h, --help", t("help.help"))
    .helpCommand(false)
    .option("-V, --version", t("help.version"))
    .option("--lang <zh|en>", t("help.lang"))
    .option("--no-color", t("help.no-color"))
    .addHelpText("after", () => {
      const codes = told.map((code) => `${code}  ${t(`exit.${code}`)}`);
      const list = (title: string, lines: readonly string[]) => [title, ...lines.map((line) => `  ${line}`)];
      const blocks = [list(t("help.examples"), examples), list(t("help.exit-codes"), codes)];
      return blocks.map((lines) => `\n${lines.join("\n")}`).join("\n");
    });

  readingOptions(
    program
      .command("classify")
      .description(t("help.classify"))
      .argument("[file...]", t("help.file"))
      .option("-f, --format <format>", t("help.result-format", { formats: resultFormats.join(" | ") }))
      .option("-o, --out <file>", t("help.out"))
      .option("--as-of <date>", t("help.as-of")),
    context,
  )
    .option("--bom", t("help.bom"))
    .action(async (files, options) => {
      const { runClassify } = await import("./classify.js");
      end(await runClassify(context, files, options));
    });

  readingOptions(
    program
      .command("explain")
      .description(t("help.explain"))
      .argument("<code|file>", t("help.code-or-file"))
      .option("--id <id>", t("help.id"))
      .option("-f, --format <format>", formats(both), "text")
      .option("--as-of <date>", t("help.as-of"))
      .option("--edition <edition>", t("help.edition")),
    context,
  ).action(async (target, options) => {
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
    .option("--catalogue <folder>", t("help.catalogue-folder"), repeated, folders)
    .action(async (words, options) => {
      const { runSearch } = await import("./search.js");
      end(await runSearch(context, words, options));
    });

  addBulkCommands(program, context, end);
  addBookCommand(program, context, end);
  addCheckCommand(program, context, end);
  addCatalogueCommands(program, context, end);
  addRulesCommands(program, context, end);

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
