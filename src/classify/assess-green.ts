import type { ReadText } from "../match/read-text.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { FinanceRecord } from "../record/record.js";
import type { Assessment } from "../result/schema.js";
import { assessmentOf } from "./assessment-of.js";
import { concludeGreen } from "./conclude-green.js";
import { type EditionChain, editionFor } from "./edition-for.js";
import type { Engines } from "./engines.js";
import { matchEdition } from "./match-edition.js";

export interface GreenAssessor {
  readonly engines: Engines;
  readonly chains: Readonly<Record<FinanceRecord["kind"], EditionChain>>;
  /** Labels, in lower case, whose projects need a row with a greenhouse-gas mark. */
  readonly markedRowLabels: ReadonlySet<string>;
  readonly lang: Lang;
}

/** The answer of the national green standard in the edition the record's dates call for. */
export const assessGreen = (
  { engines, chains, markedRowLabels, lang }: GreenAssessor,
  record: FinanceRecord,
  read: ReadText,
  asOf: string | undefined,
): Assessment[] => {
  const choice = editionFor({ record, asOf, chain: chains[record.kind] });
  const engine = choice && engines.of(choice.edition);
  if (!choice || !engine) return [];
  const markedRow = record.instrument.labels.some((l) => markedRowLabels.has(l.trim().toLowerCase()));
  const matched = matchEdition({ record, read, engine, category: "green" });
  const outcome = concludeGreen({ record, read, edition: engine.edition, markedRow, matched });
  const editionReason = message(lang, choice.reason, choice.params);
  return [assessmentOf({ engine, read, lang, editionReason, matched, outcome })];
};
