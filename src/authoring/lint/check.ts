import type { BilingualText, DocumentPath, Severity } from "../../catalogue/problem.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import type { LintInput, Placed } from "./lint-input.js";

/** A place in a file. */
export interface Place {
  readonly document: ParsedFile<unknown>;
  readonly path: DocumentPath;
  /** Point at the key instead of the value. */
  readonly key?: boolean;
}

export interface Finding {
  readonly at: Place;
  /** Where this finding weighs differently from the check's own severity. */
  readonly severity?: Severity;
  readonly message: BilingualText;
  readonly hint: BilingualText;
}

/**
 * One thing the linter looks for. A check reports and never throws or prints.
 *
 * @since 0.2.0
 */
export interface LintCheck {
  /** Stable; the problem's code is `lint/<id>`. */
  readonly id: string;
  readonly description: BilingualText;
  readonly severity: Severity;
  readonly check: (input: LintInput) => readonly Finding[];
}

/** A place below a placed value. */
export function below(placed: Placed<unknown>, ...steps: readonly (string | number)[]): Place {
  return { document: placed.document, path: [...placed.path, ...steps] };
}
