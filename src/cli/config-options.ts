import type { Command } from "commander";
import { uiText } from "../messages/ui-text.js";
import type { CliContext } from "./context.js";

/** Adds which configuration a command follows. */
export const configOptions = (command: Command, { lang }: CliContext): Command =>
  command
    .option("--config <file>", uiText(lang, "help.config"))
    .option("--no-config", uiText(lang, "help.no-config"));
