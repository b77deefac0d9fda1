import { openTaxonomy } from "../io/open-taxonomy.js";
import { catalogueTable, listedEdition } from "../report/catalogue-list.js";
import { csvRow } from "../report/csv-row.js";
import { choose } from "./choose.js";
import type { CatalogueOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { printJson } from "./print-json.js";

export interface ListCommandOptions extends CatalogueOptions {
  readonly format: string;
}

/** `verdex catalogue list` */
export async function runCatalogueList(context: CliContext, options: ListCommandOptions): Promise<ExitCode> {
  const { lang, page, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["table", "json", "csv"], lang });
  const taxonomy = await openTaxonomy(options.catalogue, lang);
  const editions = taxonomy.editions().map(listedEdition);
  if (format === "json") await printJson(context, editions);
  else if (format === "table") await streams.stdout.write(catalogueTable(editions, page));
  else {
    const [first] = editions;
    const rows = editions.map((edition) => csvRow(Object.values(edition)));
    await streams.stdout.write((first ? csvRow(Object.keys(first)) : "") + rows.join(""));
  }
  return exitCodes.clean;
}
