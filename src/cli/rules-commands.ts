import type { Command } from "commander";
import { type UiCode, uiText } from "../messages/ui-text.js";
import type { OnEnd } from "./build-program.js";
import { configOptions } from "./config-options.js";
import type { CliContext } from "./context.js";

/** `verdex rules …` */
export function addRulesCommands(program: Command, context: CliContext, end: OnEnd): void {
  const { lang } = context;
  const t = (code: UiCode) => uiText(lang, code);
  const formats = (words: readonly string[]) =>
    uiText(lang, "help.rules-format", { formats: words.join(" | ") });
  const rules = program.command("rules").description(t("help.rules")).helpCommand(false);

  configOptions(
    rules
      .command("list")
      .description(t("help.rules-list"))
      .option("-f, --format <format>", formats(["table", "json", "csv"]), "table")
      .option("--group <group>", t("help.rules-group")),
    context,
  ).action(async (options) => {
    const { runRulesList } = await import("./rules.js");
    end(await runRulesList(context, options));
  });

  configOptions(
    rules
      .command("show")
      .description(t("help.rules-show"))
      .argument("<rule>", t("help.rule"))
      .option("-f, --format <format>", formats(["text", "json", "markdown"]), "text"),
    context,
  ).action(async (id, options) => {
    const { runRulesShow } = await import("./rules.js");
    end(await runRulesShow(context, id, options));
  });
}
