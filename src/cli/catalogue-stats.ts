import { editionKey } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { conditionCounts } from "../criteria/condition-counts.js";
import { criteriaWordsOf } from "../criteria/criteria-words.js";
import { conditionStats } from "../report/condition-stats.js";
import type { CliContext } from "./context.js";
import { printJson } from "./print-json.js";
import { resolveEdition } from "./resolve-edition.js";

interface StatsQuestion {
  readonly taxonomy: Taxonomy;
  /** One edition; without it, every edition that has conditions. */
  readonly edition: string | undefined;
  readonly format: string;
}

/** `verdex catalogue show --stats`: how many conditions the program decides, and how many ask a person. */
export async function printConditionStats(
  context: CliContext,
  { taxonomy, edition, format }: StatsQuestion,
): Promise<void> {
  const words = criteriaWordsOf(taxonomy);
  const asked =
    edition === undefined ? taxonomy.editions() : [resolveEdition(taxonomy, edition, context.lang)];
  const counted = asked.flatMap((ref) => {
    const found = taxonomy.edition(ref.catalogue, ref.edition);
    return found ? [{ edition: editionKey(ref), ...conditionCounts(found, words) }] : [];
  });
  const counts = edition === undefined ? counted.filter(({ all }) => all > 0) : counted;
  if (format === "json") await printJson(context, counts);
  else await context.streams.stdout.write(conditionStats(counts, context.page));
}
