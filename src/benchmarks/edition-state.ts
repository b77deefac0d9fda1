import type { BenchmarkEdition } from "../catalogue/benchmark-schema.js";

/**
 * Whether an edition applies on a day; `undated` where the day or its dates are not known.
 *
 * @since 0.2.0
 */
export type EditionState = "in-force" | "upcoming" | "superseded" | "undated";

export const editionState = (
  { effective, superseded }: Pick<BenchmarkEdition, "effective" | "superseded">,
  asOf: string | undefined,
): EditionState => {
  if (asOf === undefined || effective === null) return "undated";
  if (asOf < effective) return "upcoming";
  return superseded !== null && asOf >= superseded ? "superseded" : "in-force";
};
