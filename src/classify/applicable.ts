import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";
import { decisionDate, recordDates } from "./record-dates.js";
import { isWithin } from "./region.js";
import { type Reach, type RoutedEdition, type Routing, speaksOfAll } from "./routing.js";
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
  readonly routing: Routing;
  readonly reach: Reach;
}

/** The editions of one regime that speak about a record, newest of each catalogue. */
export const applicableEditions = (
  { record, asOf, routing, reach }: ApplicableQuestion,
  regime: EditionSummary["regime"],
  where: "record" | "anywhere" = "record",
): Applicable[] => {
  const day = asOf ?? decisionDate(record.kind, recordDates(record, asOf));
  const inPlace = regime === "local-transition" && where === "record";
  if (inPlace && record.region === undefined) return [];
  const found = new Map<string, Applicable>();
  for (const routed of routing.editions(regime)) {
    const { edition } = routed;
    const sector = sectorReached(routed, reach);
    if (sector === undefined || !isInEffect(edition, day)) continue;
    if (inPlace && !isWithin(record.region ?? "", edition)) continue;
    const grounds: Ground[] = [];
    if (inPlace)
      grounds.push({ code: "REGION_APPLIES", params: { region: edition.regionName ?? edition.region } });
    if (sector !== "") grounds.push({ code: "SECTOR_APPLIES", params: { title: edition.title, sector } });
    // editions stand in order of effect: a later one of the same catalogue takes the place
    found.set(edition.catalogue, { edition, grounds });
  }
  return [...found.values()];
};

/** Dates of a catalogue may be a year or a month; what is not dated is taken to be in effect. */
const isInEffect = (
  { effective, published, superseded }: EditionSummary,
  day: string | undefined,
): boolean => {
  if (day === undefined) return true;
  const from = effective ?? published;
  return (from === null || from <= day) && (superseded === null || day < superseded);
};

/** The sector by which an edition is reached, `""` where it is not bound to one, undefined where it is not reached. */
const sectorReached = ({ edition, sectors }: RoutedEdition, reach: Reach): string | undefined => {
  if (speaksOfAll(edition)) return "";
  // what is only announced is told where something asks for a list
  if (edition.sectors.length === 0) return reach.labelled || reach.sectors.length > 0 ? "" : undefined;
  const sector = reach.sectors.find((s) => sectors.includes(s));
  if (sector) return sector.title;
  return reach.labelled && reach.sectors.length === 0 && edition.standing !== "announced" ? "" : undefined;
};
