import type { Taxonomy } from "../catalogue/taxonomy.js";
import { emissionText } from "../messages/emission-texts.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { EmissionContext } from "./emission-context.js";
import { emissionDataOf } from "./emission-data.js";
import type { EmissionReduction } from "./emission-reduction-result.js";
import { indicatorFigure } from "./indicator-figure.js";
import { plausibilityBounds } from "./plausibility-bounds.js";
import { shareFinanced } from "./share-financed.js";
import { statedFigures } from "./stated-figures.js";

/**
 * Day, year and language of an emission reduction, and which formulas take part.
 *
 * @since 0.2.0
 */
export interface EmissionReductionOptions {
  /** Day the answer is for: factors published later are not used. */
  readonly asOf: string;
  /** Default `zh`. */
  readonly lang?: Lang;
  /** Year the figures are for. Default the year of `asOf`. */
  readonly year?: number;
  /** Also use formulas whose form is not verified. Default false. */
  readonly unverified?: boolean;
}

/**
 * The yearly savings of a project, computed from what the record states, and the share the product pays for.
 * A missing or unreadable input gives no number but the words for what is needed.
 *
 * @throws VerdexError `CATALOGUE_SCHEMA` where the taxonomy's own data are of another shape.
 * @since 0.2.0
 */
export const emissionReduction = (
  record: FinanceRecord,
  taxonomy: Taxonomy,
  { asOf, lang = "zh", year = Number(asOf.slice(0, 4)), unverified = false }: EmissionReductionOptions,
): EmissionReduction => {
  const share = shareFinanced(record, lang);
  const data = emissionDataOf(taxonomy);
  if (data === undefined) {
    return { asOf, year, figures: [], share, bounds: [], problem: emissionText(lang, "NO_DATA") };
  }
  const context: EmissionContext = { record, data, asOf, year, lang, unverified };
  const co2 = data.indicators.indicators.find(({ id }) => id === "co2");
  const claimed = co2 ? statedFigures(co2, context).figures.map(({ used }) => used.value) : [];
  const bounds = plausibilityBounds(context, claimed);
  const figures = data.indicators.indicators.map((one) => indicatorFigure(one, { context, share, bounds }));
  return { asOf, year, figures, share, bounds: bounds.bounds };
};
