import { stat } from "node:fs/promises";
import { expandInputs } from "../bulk/expand-inputs.js";
import { isOwnResult } from "../bulk/is-own-result.js";
import { openReadable } from "../bulk/open-readable.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { type ColumnTable, columnTableOf } from "../io/column-table.js";
import { openSource } from "../io/open-source.js";
import type { Source } from "../io/source.js";
import { uiText } from "../messages/ui-text.js";
import type { CliContext } from "./context.js";
import { checkPaths, type NamedPath, namedPath } from "./named-path.js";
import { type ReadingOptions, readingOf } from "./reading.js";
import { usageError } from "./usage-error.js";

/** The inputs of a bulk run and how they are opened. */
export interface BulkInputs {
  readonly files: readonly string[];
  /** Bytes of each. */
  readonly sizes: readonly number[];
  readonly open: (path: string) => Promise<Source>;
  /** Headings the tables of the run may use. */
  readonly columns: ColumnTable | undefined;
}

export interface BulkInputsOptions extends ReadingOptions {
  readonly taxonomy: Taxonomy;
  /** What the command line names besides its inputs. */
  readonly named: readonly NamedPath[];
  /** What becomes of results of earlier runs in folders and among what patterns match. */
  readonly results: "read" | "skip";
}

/** Finds the inputs of a command line; nothing the command writes may be one of them. */
export async function bulkInputs(
  words: readonly string[],
  options: BulkInputsOptions,
  context: CliContext,
): Promise<BulkInputs> {
  const { lang, say } = context;
  const reading = await readingOf(options, context);
  const columns = columnTableOf(options.taxonomy);
  const open = (path: string) =>
    openReadable(path, lang, () => openSource(path, { ...reading, lang, columns }));
  const { files, skipped, results, missing } = await expandInputs(words, async (file) => {
    return options.results === "skip" && (await isOwnResult(file, open));
  });
  if (skipped.length > 0) await say(uiText(lang, "bulk.skipped", { list: skipped.join(", ") }));
  if (results.length > 0) await say(uiText(lang, "bulk.skipped-results", { list: results.join(", ") }));
  if (missing.length > 0) throw usageError(lang, uiText(lang, "bulk.no-input", { list: missing.join(", ") }));
  if (words.length === 0) throw usageError(lang, uiText(lang, "bulk.no-word"));
  if (files.length === 0) throw usageError(lang, uiText(lang, "bulk.nothing-in", { list: words.join(", ") }));
  const read = { written: false };
  const inputs = files.map((file) => ({ file, ...read }));
  await checkPaths([...inputs, ...namedPath("--mapping", options.mapping, read), ...options.named], lang);
  return {
    files,
    columns,
    sizes: await Promise.all(files.map(async (file) => (await stat(file)).size)),
    open,
  };
}
