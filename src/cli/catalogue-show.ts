import type { Taxonomy } from "../catalogue/taxonomy.js";
import { explainItem } from "../explain/explain-item.js";
import { findCode } from "../explain/find-item.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import { uiText } from "../messages/ui-text.js";
import { editionPage } from "../report/edition-page.js";
import { codePage } from "../report/item-page.js";
import { printConditionStats } from "./catalogue-stats.js";
import { choose } from "./choose.js";
import { askedEdition, type EditionOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { printJson } from "./print-json.js";
import { resolveEdition } from "./resolve-edition.js";
import { unknownCode } from "./unknown-code.js";
import { usageError } from "./usage-error.js";

export interface ShowCommandOptions extends EditionOptions {
  readonly format: string;
  /** Count how conditions are decided instead. */
  readonly stats?: boolean;
}

/** `verdex catalogue show <code>`: an item, a group, or an edition by its name. */
export async function runCatalogueShow(
  context: CliContext,
  code: string | undefined,
  options: ShowCommandOptions,
): Promise<ExitCode> {
  const { lang, page, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["text", "json"], lang });
  const taxonomy = await openTaxonomy(options.catalogue, lang);
  if (options.stats === true) {
    await printConditionStats(context, { taxonomy, edition: code ?? options.edition, format });
    return exitCodes.clean;
  }
  if (code === undefined) throw usageError(lang, uiText(lang, "usage.missing-argument", { found: "<code>" }));
  if (namesEdition(code, taxonomy)) {
    const ref = resolveEdition(taxonomy, code, lang);
    const edition = taxonomy.edition(ref.catalogue, ref.edition);
    if (format === "json") await printJson(context, edition);
    else if (edition) await streams.stdout.write(editionPage(edition, page));
    return exitCodes.clean;
  }
  const asked = askedEdition(taxonomy, options, lang);
  const explanation = explainItem(taxonomy, code, { ...asked, lang });
  if (!explanation) throw unknownCode(taxonomy, code, asked, lang);
  if (format === "json") await printJson(context, explanation);
  else await streams.stdout.write(codePage(explanation, page));
  return exitCodes.clean;
}

/** `catalogue@edition`, a catalogue, or an edition such as `2021` that is no code of any item. */
function namesEdition(word: string, taxonomy: Taxonomy): boolean {
  if (word.includes("@") || taxonomy.catalogues().some(({ id }) => id === word)) return true;
  return taxonomy.editions().some(({ edition }) => edition === word) && findCode(taxonomy, word).length === 0;
}
