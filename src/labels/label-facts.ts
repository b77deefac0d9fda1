import type { Label } from "../catalogue/label-schema.js";
import type { ClaimedRole } from "../catalogue/rule-schema.js";

/**
 * The labels of a record and what it claims to be.
 *
 * @since 0.2.0
 */
export interface LabelFacts {
  /** Labels that were recognised, in the order of the record. */
  readonly known: readonly Label[];
  /** Words that are no label we know. */
  readonly unknown: readonly string[];
  /**
   * What is claimed: by a label, by a claimed code of a green catalogue or an amount reported as green
   * (`green`), by a cited transition standard (`transition`), by terms that move with targets (`linked`).
   */
  readonly claims: ReadonlySet<ClaimedRole>;
}
