import type { EditionRef } from "../catalogue/edition-ref.js";
import type { ReadText } from "../match/read-text.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { Assessment } from "../result/schema.js";
import { assessmentOf, type Outcome } from "./assessment-of.js";
import { concludeGreen } from "./conclude-green.js";
import { type EditionChain, type EditionChoice, editionFor } from "./edition-for.js";
import type { Engines } from "./engines.js";
import { matchEdition } from "./match-edition.js";
import { reasonOf } from "./reason-of.js";

export interface GreenAssessor {
  readonly engines: Engines;
  readonly chains: Readonly<Record<FinanceRecord["kind"], EditionChain>>;
  /** Labels, in lower case, whose projects need a row with a greenhouse-gas mark. */
  readonly markedRowLabels: ReadonlySet<string>;
  readonly lang: Lang;
}

export interface GreenRecord {
  readonly record: FinanceRecord;
  readonly read: ReadText;
  readonly asOf: string | undefined;
  /** Edition to judge by, where one was asked for. */
  readonly edition: EditionRef | undefined;
}

/** The answer of the national green standard in the edition the record's dates call for, or in the one asked for. */
export const assessGreen = (
  { engines, chains, markedRowLabels, lang }: GreenAssessor,
  { record, read, asOf, edition }: GreenRecord,
): Assessment[] => {
  const choice = edition
    ? { edition, reason: "EDITION_ASKED" as const, params: { edition: edition.edition } }
    : editionFor({ record, asOf, chain: chains[record.kind] });
  const engine = choice && engines.of(choice.edition);
  if (!choice || !engine) return [];
  const markedRow = record.instrument.labels.some((l) => markedRowLabels.has(l.trim().toLowerCase()));
  const matched = matchEdition({ record, read, engine, category: "green", asOf });
  const outcome = withOpenEdition(
    concludeGreen({ record, read, edition: engine.edition, markedRow, matched }),
    choice,
  );
  const editionReason = reasonOf({ code: choice.reason, params: choice.params }, lang).text;
  return [assessmentOf({ engine, lang, editionReason, matched, outcome })];
};

/** The edition that should be asked is not there: what another one says stays open. */
const OPEN = new Set<EditionChoice["reason"]>(["EDITION_TEXT_NOT_BUNDLED", "EDITION_BEFORE_FIRST"]);

const withOpenEdition = (
  outcome: Outcome,
  { reason, params }: Pick<EditionChoice, "reason" | "params">,
): Outcome => {
  if (!OPEN.has(reason) || outcome.category !== "green") return outcome;
  const status = outcome.status === "eligible" ? "needs-evidence" : outcome.status;
  return { ...outcome, status, grounds: [...outcome.grounds, { code: reason, params }] };
};
