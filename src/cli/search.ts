import { uiText } from "../messages/ui-text.js";
import { searchTable } from "../report/search-table.js";
import { search } from "../search/search.js";
import { choose } from "./choose.js";
import { askedEdition, type EditionOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { openTaxonomy } from "./open-taxonomy.js";
import { printJson } from "./print-json.js";
import { usageError } from "./usage-error.js";

export interface SearchCommandOptions extends EditionOptions {
  readonly limit: string;
  readonly format: string;
}

const MOST = 1000;

/** `verdex search <words…>` */
export async function runSearch(
  context: CliContext,
  words: readonly string[],
  options: SearchCommandOptions,
): Promise<ExitCode> {
  const { lang, page, say, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["table", "json"], lang });
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST) {
    const params = { option: "--limit", found: options.limit, expected: `1 – ${MOST}` };
    throw usageError(lang, uiText(lang, "usage.bad-value", params));
  }
  const taxonomy = await openTaxonomy(options.catalogue, lang);
  const query = words.join(" ");
  const results = search(query, { taxonomy, limit, lang, ...askedEdition(taxonomy, options, lang) });
  if (format === "json") await printJson(context, results);
  else if (results.length > 0) await streams.stdout.write(searchTable(results, page));
  if (results.length === 0) await say(uiText(lang, "search.none", { words: query }));
  return exitCodes.clean;
}
