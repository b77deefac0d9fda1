import type { EditionSummary } from "../catalogue/edition-summary.js";

const NATION = "100000";

/** Endings of region names that people leave out. */
const ENDINGS = /(?:省|市|县|区|自治区|壮族自治区|回族自治区|维吾尔自治区|特别行政区)$/u;

/** The digits of a GB/T 2260 code that name a province, city or county, without the zeros behind. */
const significant = (code: string): string => code.replace(/(?:0000|00)$/, "");

/**
 * Whether a region lies within that of a catalogue.
 *
 * @param region a GB/T 2260 code or a name, as the record has it
 */
export const isWithin = (region: string, edition: Pick<EditionSummary, "region" | "regionName">): boolean => {
  if (edition.region === NATION) return true;
  const place = region.trim();
  if (/^\d{6}$/.test(place)) return place.startsWith(significant(edition.region));
  const name = edition.regionName?.trim();
  return name !== undefined && name !== "" && place.includes(name.replace(ENDINGS, ""));
};
