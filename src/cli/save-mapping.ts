import type { SourceHeader } from "../io/source.js";
import type { Lang } from "../messages/lang.js";
import { writeOutFile } from "./out-file.js";

/** Writes the columns of the first table, for somebody to look over and to use again. */
export async function saveMapping(headers: readonly SourceHeader[], file: string, lang: Lang): Promise<void> {
  const mapping = headers.find((header) => header.mapping !== undefined)?.mapping;
  if (mapping === undefined) return;
  const { writeMapping } = await import("../io/mapping-file.js");
  await writeOutFile(file, writeMapping(mapping, lang), { lang, inputs: [], option: "--save-mapping" });
}
