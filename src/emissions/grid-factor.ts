import { emissionText } from "../messages/emission-texts.js";
import type { Lang } from "../messages/lang.js";
import { cite } from "./cite.js";
import type { FactorUsed } from "./emission-reduction-result.js";
import type { GridDocument } from "./grid-schema.js";

export type FactorRead =
  | { readonly outcome: "found"; readonly factor: FactorUsed; readonly notes: readonly string[] }
  | { readonly outcome: "missing"; readonly needs: string };

export interface GridQuestion {
  /** A GB/T 2260 code or a name, as the record has it. */
  readonly region: string | undefined;
  /** Year the figure is for. */
  readonly year: number;
  readonly asOf: string;
  readonly lang: Lang;
}

/**
 * The grid factor of a province: that of the year, else of the newest year before it that was published by
 * the as-of date, with a word about it.
 */
export const gridFactor = (grid: GridDocument, { region, year, asOf, lang }: GridQuestion): FactorRead => {
  const missing = (needs: string): FactorRead => ({ outcome: "missing", needs });
  if (region === undefined) return missing(emissionText(lang, "REGION_MISSING"));
  const without = grid.regionCodes.without.find((place) => isPlace(region, place));
  if (without) return missing(emissionText(lang, "REGION_NO_FACTOR", { name: without.name }));
  const province = grid.provinces.find((place) => isPlace(region, place));
  if (province === undefined) return missing(emissionText(lang, "REGION_UNKNOWN", { found: region }));
  const usable = province.values.filter(
    ({ year: of }) => of <= year && grid.published.some((p) => p.year === of && p.day <= asOf),
  );
  const newest = usable.reduce<(typeof usable)[number] | undefined>(
    (best, value) => (best === undefined || value.year > best.year ? value : best),
    undefined,
  );
  if (newest === undefined) return missing(emissionText(lang, "FACTOR_NOT_YET", { asOf }));
  const params = { area: province.name, year: newest.year, asOf, used: year };
  const announced = grid.published.filter((p) => p.year === newest.year).map(({ source }) => source);
  return {
    outcome: "found",
    factor: {
      id: "grid",
      name: province.name,
      value: newest.value,
      unit: grid.unit,
      year: newest.year,
      verified: newest.verified,
      sources: cite([...new Set([...announced, ...newest.sources])], grid.sources),
    },
    notes: newest.year === year ? [] : [emissionText(lang, "FACTOR_OF_YEAR", params)],
  };
};

const isPlace = (region: string, place: { readonly region: string; readonly name: string }): boolean => {
  const written = region.trim();
  return /^\d{6}$/.test(written)
    ? written.startsWith(place.region.slice(0, 2))
    : written.startsWith(place.name);
};
