import type { Severity } from "../catalogue/severity.js";
import type { DefinedRule } from "./defined-rule.js";
import type { ParameterValues } from "./parameters-of.js";

/**
 * Which rules run and how. An id that names no rule is an error, and so is an option of another name or form, so
 * that a slip of the pen does not switch off a rule in silence.
 *
 * @since 0.2.0
 */
export interface RulesOptions {
  /** Only rules of these groups. Default: all groups. */
  readonly groups?: readonly string[];
  /** Rules that are off by default (those whose demand was not read) and shall run. */
  readonly enable?: readonly string[];
  readonly disable?: readonly string[];
  /** Severity of all findings of a rule (`rule`) or of one (`rule/finding`). */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Parameters by rule. */
  readonly parameters?: Readonly<Record<string, ParameterValues>>;
  /** A bank's own rules, made with `defineRule` or read from YAML. */
  readonly own?: readonly DefinedRule[];
}
