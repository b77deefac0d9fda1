import type { PlantPosition } from "../benchmarks/plant-position.js";
import { plantPositions } from "../benchmarks/plant-positions.js";
import { bundledTaxonomy } from "../bundled-taxonomy.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { type CarbonAccount, carbonAccount } from "../emissions/carbon-account.js";
import { emissionReduction } from "../emissions/emission-reduction.js";
import type { EmissionReduction } from "../emissions/emission-reduction-result.js";
import type { Lang } from "../messages/lang.js";
import { policyToolPrecheck } from "../policy-tools/policy-tool-precheck.js";
import type { PolicyToolPrecheck } from "../policy-tools/precheck-result.js";
import { checkDate } from "../record/check-date.js";
import { parseRecord } from "../record/parse-record.js";
import type { Result } from "../result/schema.js";

/**
 * Catalogues, day, language and lender of a screening.
 *
 * @since 0.2.0
 */
export interface ScreenOptions {
  /** Default: the catalogues that come with the package. */
  readonly taxonomy?: Taxonomy;
  /** Default: the day the answer is given for. */
  readonly asOf?: string;
  /** Default `zh`. */
  readonly lang?: Lang;
  /** Formulas that were not verified take part. Default `false`. */
  readonly unverified?: boolean;
  /** Name of the lending institution, for the central-bank tools. */
  readonly institution?: string;
}

/**
 * What the figures of a record come to beside the catalogues.
 *
 * @since 0.2.0
 */
export interface Screening {
  readonly id: string;
  readonly asOf: string;
  /** Where the plant stands against benchmark and baseline levels. */
  readonly positions: readonly PlantPosition[];
  /** Emission cuts computed from the record's own figures. */
  readonly reduction: EmissionReduction;
  /** A pre-check of central-bank tools; never an approval. */
  readonly policyTools: PolicyToolPrecheck;
  /** Absent without the data. */
  readonly carbonAccount?: CarbonAccount | undefined;
}

/**
 * Holds the figures of a record against benchmarks, computes its emission cuts and pre-checks central-bank tools.
 * Meant for one record at a time, beside `classify`.
 *
 * @param result what `classify` answered for the record
 * @returns undefined for a record that was rejected, or where no day is known to judge it by
 * @throws VerdexError `INVALID_DATE` where `asOf` is no day.
 * @since 0.2.0
 */
export const screen = (
  record: unknown,
  result: Result,
  options: ScreenOptions = {},
): Screening | undefined => {
  const { taxonomy = bundledTaxonomy(), lang = "zh", unverified = false, institution } = options;
  const parsed = parseRecord(record, { lang });
  if (!parsed.ok || result.outcome !== "answered") return undefined;
  const asOf = checkDate(options.asOf, "asOf", lang) ?? result.asOf;
  if (asOf === null) return undefined;
  const when = { asOf, lang };
  return {
    id: parsed.record.id,
    asOf,
    positions: plantPositions(parsed.record, taxonomy, when),
    reduction: emissionReduction(parsed.record, taxonomy, { ...when, unverified }),
    policyTools: policyToolPrecheck(parsed.record, result, taxonomy, {
      ...when,
      ...(institution === undefined ? {} : { institution }),
    }),
    carbonAccount: carbonAccount(parsed.record, taxonomy, when),
  };
};
