import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { FindItemOptions } from "../explain/find-item.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { showText } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";
import { searchTable } from "../report/search-table.js";
import { looksLikeCode } from "../search/find-by-code.js";
import { search } from "../search/search.js";
import { suggestCodes } from "../search/suggest-codes.js";
import { choose } from "./choose.js";
import { askedEdition, type EditionOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { printJson } from "./print-json.js";
import { textNotBundled } from "./text-not-bundled.js";
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
  const query = words.join(" ").trim();
  if (query === "") throw usageError(lang, uiText(lang, "search.empty"));
  const asked = askedEdition(taxonomy, options, lang);
  const results = search(query, { taxonomy, limit, lang, ...asked });
  if (format === "json") await printJson(context, results);
  else if (results.length > 0) await streams.stdout.write(searchTable(results, page));
  if (results.length === 0) await say(nothingFound(query, taxonomy, asked, lang));
  return exitCodes.clean;
}

function nothingFound(query: string, taxonomy: Taxonomy, asked: FindItemOptions, lang: Lang): string {
  const absent = textNotBundled(taxonomy, asked, lang);
  if (absent !== undefined) return absent;
  // h2 is a word, 4.2.22 is a code
  if (!looksLikeCode(query) || !/[.\-–]/.test(query)) return uiText(lang, "search.none", { words: query });
  const suggestion = suggestCodes(query, { taxonomy, ...asked }).join(lang === "zh" ? "、" : ", ");
  return uiText(lang, "search.no-code", { code: showText(query), suggestion });
}
