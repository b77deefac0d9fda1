import type { Command } from "commander";
import { uiText } from "../messages/ui-text.js";
import { configOptions } from "./config-options.js";
import type { CliContext } from "./context.js";
import { folders, repeated } from "./repeated-option.js";

/** Adds what every command that answers records takes: by what they are answered, and how its files are read. */
export const readingOptions = (command: Command, context: CliContext): Command => {
  const { lang } = context;
  return configOptions(command, context)
    .option("--catalogue <folder>", uiText(lang, "help.catalogue-folder"), repeated, folders)
    .option("--unattributed", uiText(lang, "help.unattributed"))
    .option("--input-format <format>", uiText(lang, "help.input-format"))
    .option("--encoding <encoding>", uiText(lang, "help.encoding"))
    .option("--sheet <sheet>", uiText(lang, "help.sheet"))
    .option("--mapping <file|preset>", uiText(lang, "help.mapping"));
};
