import type { OwnRule } from "../catalogue/own-rule-schema.js";
import type { Rule } from "../catalogue/rule-schema.js";
import type { Check } from "./check.js";

/** A rule together with its check. @since 0.2.0 */
export interface DefinedRule {
  readonly rule: Rule;
  readonly check: Check;
  /** What it was made of, where comparisons alone tell it: with this it can be sent to another thread. */
  readonly declared?: OwnRule;
}
