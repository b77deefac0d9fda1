import type { Command } from "commander";
import { uiText } from "../messages/ui-text.js";
import type { CliContext } from "./context.js";
import { folders, repeated } from "./repeated-option.js";

/** Adds what every command that answers records takes: by which catalogues, and how its files are read. */
export const readingOptions = (command: Command, { lang }: CliContext): Command =>
  command
    .option("--catalogue <folder>", uiText(lang, "help.catalogue-folder"), repeated, folders)
    .option("--unattributed", uiText(lang, "help.unattributed"))
    .option("--input-format <format>", uiText(lang, "help.input-format"))
    .option("--encoding <encoding>", uiText(lang, "help.encoding"))
    .option("--sheet <sheet>", uiText(lang, "help.sheet"))
    .option("--mapping <file|preset>", uiText(lang, "help.mapping"));
