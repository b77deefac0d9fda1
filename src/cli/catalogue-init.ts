import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { showText } from "../messages/show-value.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import type { CliContext } from "./context.js";
import { exampleCatalogue } from "./example-catalogue.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { usageError } from "./usage-error.js";

/** `verdex catalogue init <folder>`: never writes over anything. */
export async function runCatalogueInit(context: CliContext, folder: string): Promise<ExitCode> {
  const { lang, say } = context;
  if (!(await isFree(folder))) {
    throw usageError(lang, uiText(lang, "init.not-empty", { folder: showText(folder) }));
  }
  const files = Object.entries(exampleCatalogue);
  try {
    for (const [path, text] of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: "wx" });
    }
  } catch (error) {
    throw usageError(lang, `${showText(folder)}: ${systemErrorText(error, lang)}`);
  }
  await say(uiText(lang, "init.done", { files: files.length, folder }));
  return exitCodes.clean;
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT";
  }
}
