import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";
import { decisionDate, recordDates } from "./record-dates.js";
import { isWithin } from "./region.js";
import type { Sector, TransitionRoutes } from "./transition-routes.js";
import type { Ground } from "./weigh.js";

/** A catalogue that speaks about a record, and why. */
export interface Applicable {
  readonly edition: EditionSummary;
  readonly grounds: readonly Ground[];
}

export interface ApplicableQuestion {
  readonly record: FinanceRecord;
  readonly read: ReadText;
  readonly asOf: string | undefined;
  readonly routes: TransitionRoutes;
  readonly editions: readonly EditionSummary[];
  /** Lists whose issuer is not known take part as well. */
  readonly unattributed: boolean;
}

/** The sectors a record belongs to: named by its texts or told by one of its industry codes. */
export const sectorsOf = ({ record, read, routes }: ApplicableQuestion): readonly Sector[] => {
  const codes = [record.fundsIndustry, record.entity.industry].filter((c) => c !== undefined);
  return routes.sectors.filter(
    (s) => read.sectors.has(s.id) || s.industries.some((prefix) => codes.some((code) => code.startsWith(prefix))),
  );
};

/** The record bears a transition label. */
export const isLabelledTransition = ({ record, routes }: ApplicableQuestion): boolean => {
  const labels = new Set(routes.labels.map((l) => l.toLowerCase()));
  return record.instrument.labels.some((l) => labels.has(l.trim().toLowerCase()));
};

/** The editions of one regime that speak about a record, newest of each catalogue. */
export const applicableEditions = (
  question: ApplicableQuestion,
  regime: EditionSummary["regime"],
  sectors: readonly Sector[],
  where: "record" | "anywhere" = "record",
): Applicable[] => {
  const { record, asOf, editions, unattributed } = question;
  const day = asOf ?? decisionDate(record.kind, recordDates(record, asOf));
  const local = regime === "local-transition";
  const found = new Map<string, Applicable>();
  for (const edition of editions) {
    if (edition.regime !== regime || (edition.standing === "unattributed" && !unattributed)) continue;
    if (!isInEffect(edition, day)) continue;
    if (local && where === "record" && (record.region === undefined || !isWithin(record.region, edition))) continue;
    const reached = sectorReached(edition, sectors, question);
    if (reached === undefined) continue;
    const grounds: Ground[] = [];
    if (local && where === "record") grounds.push({ code: "REGION_APPLIES", params: { region: edition.regionName ?? edition.region } });
    if (reached !== "") grounds.push({ code: "SECTOR_APPLIES", params: { title: edition.title, sector: reached } });
    // editions stand in order of effect: a later one of the same catalogue takes the place
    found.set(edition.catalogue, { edition, grounds });
  }
  return [...found.values()];
};

/** Dates of a catalogue may be a year or a month; what is not dated is taken to be in effect. */
const isInEffect = ({ effective, published, superseded }: EditionSummary, day: string | undefined): boolean => {
  if (day === undefined) return true;
  const from = effective ?? published;
  return (from === null || from <= day) && (superseded === null || day < superseded);
};

/** The sector by which an edition is reached, `""` where it is not bound to one, undefined where it is not reached. */
const sectorReached = (
  edition: EditionSummary,
  sectors: readonly Sector[],
  question: ApplicableQuestion,
): string | undefined => {
  const labelled = isLabelledTransition(question);
  if (edition.sectors.length === 0) return sectors.length > 0 || labelled ? "" : undefined;
  const sector = sectors.find((s) => s.names.some((n) => edition.sectors.includes(n)));
  if (sector) return sector.title;
  return labelled && sectors.length === 0 && edition.standing !== "announced" ? "" : undefined;
};
