import { type EditionRef, editionKey } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { VerdexError } from "../errors.js";
import { type CrosswalkAnswer, crosswalkAnswers } from "../explain/crosswalk-links.js";
import { type FoundCode, findCode } from "../explain/find-item.js";
import { openTaxonomy } from "../io/open-taxonomy.js";
import type { Lang } from "../messages/lang.js";
import { showText } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";
import { crosswalkPage } from "../report/crosswalk-page.js";
import { choose } from "./choose.js";
import type { CatalogueOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { printJson } from "./print-json.js";
import { crosswalkPair } from "./resolve-crosswalk.js";
import { resolveEdition } from "./resolve-edition.js";
import { unknownCode } from "./unknown-code.js";
import { usageError } from "./usage-error.js";

export interface CrosswalkCommandOptions extends CatalogueOptions {
  readonly from?: string;
  readonly to?: string;
  readonly format: string;
}

const SHOWN = 12;

/** `verdex catalogue crosswalk <code> --from 2021 --to 2025`, either way round. */
export async function runCatalogueCrosswalk(
  context: CliContext,
  code: string,
  options: CrosswalkCommandOptions,
): Promise<ExitCode> {
  const { lang, page, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["text", "json"], lang });
  const taxonomy = await openTaxonomy(options.catalogue, lang);
  const { from, only } = startOf(taxonomy, options, lang);
  const [found] = findCode(taxonomy, code, from ?? {});
  if (found?.kind === "group") throw groupGiven(taxonomy, found, lang);
  if (!found) throw unknownCode(taxonomy, code, from ?? {}, lang);
  const { edition, item } = found;
  const answers = crosswalkAnswers(taxonomy, edition, item.code).filter((answer) => isAsked(answer, only));
  const explained = {
    catalogue: edition.catalogue,
    edition: edition.edition,
    code: item.code,
    name: item.name,
    answers,
  };
  if (format === "json") await printJson(context, explained);
  else await streams.stdout.write(crosswalkPage(explained, page));
  return exitCodes.clean;
}

/** Crosswalks lead from item to item. */
function groupGiven(
  taxonomy: Taxonomy,
  { edition: { catalogue, edition }, group }: Extract<FoundCode, { kind: "group" }>,
  lang: Lang,
): VerdexError {
  const items = taxonomy.edition(catalogue, edition)?.items ?? [];
  const codes = items.filter(({ code }) => code.startsWith(`${group.code}.`)).map(({ code }) => code);
  const shown = codes.slice(0, SHOWN).join(lang === "zh" ? "、" : ", ");
  const hint = uiText(lang, "usage.group-items", { codes: codes.length > SHOWN ? `${shown} …` : shown });
  return usageError(lang, uiText(lang, "usage.group", { found: showText(group.code) }), hint);
}

/** Where to look the code up, and which edition is asked about; what is left out is left open. */
function startOf(
  taxonomy: Taxonomy,
  { from, to }: CrosswalkCommandOptions,
  lang: Lang,
): { readonly from?: EditionRef; readonly only?: EditionRef } {
  if (from !== undefined && to !== undefined) {
    const pair = crosswalkPair(taxonomy, { from, to }, { lang, either: true });
    const { catalogue, edition } = pair.from;
    return { from: { catalogue, edition }, only: pair.to };
  }
  return {
    ...(from === undefined ? {} : { from: resolveEdition(taxonomy, from, lang) }),
    ...(to === undefined ? {} : { only: resolveEdition(taxonomy, to, lang) }),
  };
}

function isAsked({ other }: CrosswalkAnswer, only: EditionRef | undefined): boolean {
  return only === undefined || editionKey(other) === editionKey(only);
}
