import type { Command } from "commander";
import { severities } from "../catalogue/severity.js";
import { type UiCode, uiText } from "../messages/ui-text.js";
import { bookFormats } from "../report/book-text.js";
import type { OnEnd } from "./build-program.js";
import type { CliContext } from "./context.js";
import { readingOptions } from "./reading-options.js";
import { folders, repeated } from "./repeated-option.js";

/** `verdex book` */
export function addBookCommand(program: Command, context: CliContext, end: OnEnd): void {
  const t = (code: UiCode, params?: Readonly<Record<string, string>>) => uiText(context.lang, code, params);
  readingOptions(
    program
      .command("book")
      .description(t("help.book"))
      .argument("<file...>", t("help.book-file"))
      .option("-f, --format <format>", t("help.book-format", { formats: bookFormats.join(" | ") }))
      .option("-o, --out <file>", t("help.out"))
      .option("--as-of <date>", t("help.book-as-of"))
      .option(
        "--fail-on <level>",
        t("help.book-fail-on", { levels: [...severities, "never"].join(" | ") }),
        "never",
      )
      .option("--enable <rule>", t("help.book-enable"), repeated, folders)
      .option("--workers <n>", t("help.workers")),
    context,
  ).action(async (files, options) => {
    const { runBookCommand } = await import("./book.js");
    end(await runBookCommand(context, files, options));
  });
}
