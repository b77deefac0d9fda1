import type { EditionRef } from "../catalogue/edition-ref.js";
import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { FinanceRecord } from "../record/record.js";
import { decisionDate, recordDates } from "./record-dates.js";

/** The edition a record is judged by and why. */
export interface EditionChoice {
  readonly edition: EditionSummary;
  readonly reason: ReasonCode;
  readonly params: Readonly<Record<string, string>>;
  /** Editions that would be accepted as well. */
  readonly alternatives: readonly EditionSummary[];
}

/** Editions in order of effect; the last is the one in force. */
export type EditionChain = readonly EditionSummary[];

interface Question {
  readonly record: FinanceRecord;
  readonly asOf?: string | undefined;
  readonly chain: EditionChain;
}

/**
 * Which edition of the national green standard applies, by the dates of the record alone.
 *
 * The transition rules are those of the notice of the 2025 catalogue (items 3 to 5): what was approved, issued
 * or registered before its publication keeps the historical standard, drawn or not, instalments included; a
 * bond only filed by then may choose; a changed use of proceeds, and a bond that becomes green on the way, go
 * to the new edition; between publication and effect the part of the notice that could be read settles
 * nothing, so either edition is accepted.
 *
 * @returns undefined where the chain is empty
 * @since 0.2.0
 */
export const editionFor = ({ record, asOf, chain }: Question): EditionChoice | undefined => {
  const latest = chain.at(-1);
  if (!latest) return undefined;
  const published = latest.published ?? "";
  const effective = latest.effective ?? published;
  const dates = recordDates(record, asOf);
  const decided = decisionDate(record.kind, dates) ?? asOf;
  const params = { date: decided ?? "", published, effective, edition: latest.edition };
  const choose = (
    edition: EditionSummary,
    reason: ReasonCode,
    alternatives: readonly EditionSummary[] = [],
  ): EditionChoice => ({
    edition,
    reason,
    params: { ...params, edition: edition.edition },
    alternatives,
  });

  if (decided === undefined) return choose(latest, "EDITION_NO_DATE");
  if (dates.proceedsChangedOn !== undefined && dates.proceedsChangedOn >= effective) {
    return {
      ...choose(latest, "EDITION_PROCEEDS_CHANGED"),
      params: { ...params, date: dates.proceedsChangedOn },
    };
  }
  if (record.kind === "bond") {
    const fixed = [dates.approvedOn, dates.registeredOn, dates.issuedOn].some(
      (d) => d !== undefined && d < published,
    );
    if (!fixed && dates.labelledOn !== undefined && dates.labelledOn >= effective)
      return choose(latest, "EDITION_LABELLED_LATER");
    if (!fixed && dates.filedOn !== undefined && dates.filedOn < published) {
      return either(chain, record, dates.filedOn, choose, "EDITION_FILED_MAY_CHOOSE");
    }
  }
  if (decided >= effective) return choose(latest, "EDITION_IN_FORCE");
  if (decided >= published) return either(chain, record, decided, choose, "EDITION_INTERVAL_EITHER");
  const old = historical(chain.slice(0, -1), decided);
  if (!old) return choose(chain[0] ?? latest, "EDITION_BEFORE_FIRST");
  if (old.skipped) return choose(old.edition, "EDITION_TEXT_NOT_BUNDLED");
  const undrawn = dates.firstDrawdownOn === undefined || dates.firstDrawdownOn >= published;
  return choose(
    old.edition,
    record.kind === "bond"
      ? "EDITION_OUTSTANDING_BOND"
      : undrawn
        ? "EDITION_APPROVED_UNDRAWN"
        : "EDITION_DRAWN_BEFORE",
  );
};

/** The newest edition in effect on a date that has items; `skipped` where a newer one is known by title only. */
const historical = (
  chain: EditionChain,
  date: string,
): { edition: EditionSummary; skipped: boolean } | undefined => {
  const inEffect = chain.filter((e) => (e.effective ?? e.published ?? "9999") <= date);
  const withItems = inEffect.filter((e) => e.standing !== "announced");
  const edition = withItems.at(-1);
  return edition && { edition, skipped: edition !== inEffect.at(-1) };
};

/** Where both editions are accepted the one the sender claims is taken, else the new one. */
const either = (
  chain: EditionChain,
  record: FinanceRecord,
  date: string,
  choose: (
    edition: EditionSummary,
    reason: ReasonCode,
    alternatives: readonly EditionSummary[],
  ) => EditionChoice,
  reason: ReasonCode,
): EditionChoice | undefined => {
  const latest = chain.at(-1);
  const old = historical(chain.slice(0, -1), date)?.edition;
  if (!latest) return undefined;
  if (!old) return choose(latest, reason, []);
  const claimed = record.catalogue.claimedVersion;
  return claimed === old.edition ? choose(old, reason, [latest]) : choose(latest, reason, [old]);
};

/** The chain a kind of record follows, of the editions that are there. */
export const chainOf = (refs: readonly EditionRef[], editions: readonly EditionSummary[]): EditionChain =>
  refs.flatMap(
    (ref) => editions.find((e) => e.catalogue === ref.catalogue && e.edition === ref.edition) ?? [],
  );
