import { ColumnsMissing } from "../io/columns-missing.js";
import type { SourceHeader } from "../io/source.js";
import { uiText } from "../messages/ui-text.js";
import type { CliContext } from "./context.js";
import { writeOutFile } from "./out-file.js";

/** Writes the columns of the first table, for somebody to look over and to use again. */
export async function saveMapping(
  headers: readonly SourceHeader[],
  file: string,
  { lang, say }: CliContext,
): Promise<void> {
  const mapping = headers.find((header) => header.mapping !== undefined)?.mapping;
  if (mapping === undefined) {
    await say(uiText(lang, "bulk.no-mapping", { file }));
    return;
  }
  const { writeMapping } = await import("../io/mapping-file.js");
  await writeOutFile(file, writeMapping(mapping, lang), { lang, inputs: [], option: "--save-mapping" });
}

/** Where the only table lacks needed columns, what is known of it is written for somebody to complete. */
export async function saveSkeleton(
  error: unknown,
  file: string | undefined,
  { lang, say }: CliContext,
): Promise<void> {
  if (file === undefined || !(error instanceof ColumnsMissing)) return;
  const { mappingSkeleton } = await import("../io/mapping-skeleton.js");
  await writeOutFile(file, mappingSkeleton(error, lang), { lang, inputs: [], option: "--save-mapping" });
  await say(uiText(lang, "bulk.mapping-to-fill", { file, list: error.missing.join(", ") }));
}
