import { pathToFileURL } from "node:url";
import type { Language } from "../catalogue/problem.js";
import { schemaProblems } from "../catalogue/yaml/schema-problems.js";
import { uiText } from "../messages/ui-text.js";
import { configUnreadable } from "./config-error.js";
import { type Config, configSchema } from "./config-schema.js";
import { shownPath } from "./shown-path.js";

/**
 * A configuration that a program makes.
 *
 * @throws VerdexError `CONFIG_INVALID` with the file: what a program makes stands in no line.
 */
export const importConfig = async (file: string, lang: Language): Promise<Config> => {
  const value = await exportedFrom(file, lang);
  if (value === undefined) throw configUnreadable(shownPath(file), uiText(lang, "config.no-default"), lang);
  const checked = configSchema.safeParse(value);
  if (checked.success) return checked.data;
  const { issues } = checked.error;
  const problems = schemaProblems({ issues, value, locator: nowhere, file, schema: configSchema });
  const between = lang === "zh" ? "；" : "; ";
  const lines = problems.map(({ path, message, hint }) =>
    [path, message[lang] + between + hint[lang]].filter((part) => part !== "").join(": "),
  );
  throw configUnreadable(shownPath(file), lines.join(`\n${shownPath(file)}: `), lang);
};

const exportedFrom = async (file: string, lang: Language): Promise<unknown> => {
  try {
    const loaded: { readonly default?: unknown } = await import(pathToFileURL(file).href);
    return loaded.default;
  } catch (error) {
    throw configUnreadable(shownPath(file), importFault(error, lang), lang);
  }
};

/** What keeps a program from being read; older Node has no idea of TypeScript. */
export const importFault = (error: unknown, lang: Language): unknown =>
  error instanceof Error && "code" in error && error.code === "ERR_UNKNOWN_FILE_EXTENSION"
    ? uiText(lang, "config.no-types", { found: process.version })
    : error;

const START = { line: 1, column: 1 };
const nowhere = {
  locate: () => START,
  locateKey: () => START,
  writtenAs: () => undefined,
  rangeOf: () => undefined,
};
