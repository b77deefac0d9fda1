import { diffEditions } from "../catalogue/diff.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import { diffPage } from "../report/diff-page.js";
import { choose } from "./choose.js";
import type { CatalogueOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { printJson } from "./print-json.js";
import { crosswalkPair } from "./resolve-crosswalk.js";

export interface DiffCommandOptions extends CatalogueOptions {
  readonly format: string;
}

/** `verdex catalogue diff <from> <to>` */
export async function runCatalogueDiff(
  context: CliContext,
  words: { readonly from: string; readonly to: string },
  options: DiffCommandOptions,
): Promise<ExitCode> {
  const { lang, page, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["text", "json"], lang });
  const taxonomy = await openTaxonomy(options.catalogue, lang);
  const pair = crosswalkPair(taxonomy, words, { lang, either: false });
  const from = taxonomy.edition(pair.from.catalogue, pair.from.edition);
  const to = taxonomy.edition(pair.to.catalogue, pair.to.edition);
  const crosswalk = taxonomy.crosswalk(pair.from, pair.to);
  if (from === undefined || to === undefined || crosswalk === undefined) return exitCodes.catalogue;
  const diff = diffEditions({ from, to, crosswalk });
  if (format === "json") await printJson(context, diff);
  else await streams.stdout.write(diffPage(diff, page));
  return exitCodes.clean;
}
