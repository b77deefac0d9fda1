import type { Severity } from "../catalogue/severity.js";
import type { FlagBasis } from "../result/schema.js";

/** Where in a file something stands; 1-based, `end` behind the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/**
 * One thing `verdex check` found, at the place of the offending field. All formats are made of these.
 *
 * @since 0.2.0
 */
export interface Finding extends Place {
  readonly rule: string;
  /** Which of the rule's findings it is. */
  readonly code: string;
  readonly severity: Severity;
  /** Name of the rule in the language of the run. */
  readonly title: string;
  /** What was found. */
  readonly message: string;
  /** Path of the file as it was named, `/` between the parts. */
  readonly file: string;
  /** Path of the field inside the document, as the file writes it. */
  readonly path: string;
  /** Id of the product or record; null where it has none. */
  readonly record: string | null;
  readonly basis: readonly FlagBasis[];
  readonly remediation: string;
  /** Page of the rule. */
  readonly helpUri: string;
  /** The same for the same finding whatever the folder and the lines above it. */
  readonly fingerprint: string;
  /** `verdex check --fix` can mend it. */
  readonly fixable: boolean;
  /** Why it does not count: set aside by a person, or known from before. */
  readonly setAside?:
    | {
        readonly by: "suppression";
        readonly reason: string;
        readonly owner: string;
        readonly expires: string;
      }
    | { readonly by: "baseline" };
}

/** A file that could not be read. */
export interface UnreadFile {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/**
 * What a run of `verdex check` comes to. Findings stand in the order of files, lines and rules.
 *
 * @since 0.2.0
 */
export interface CheckReport {
  /** Raised when the shape changes. */
  readonly schemaVersion: 1;
  readonly findings: readonly Finding[];
  readonly unread: readonly UnreadFile[];
  readonly files: number;
  readonly records: number;
  /** How many rules were decided over all records; zero is an error and never a pass. */
  readonly checked: number;
  /** Rules that apply and lack facts, by record. */
  readonly undecided: readonly {
    readonly file: string;
    readonly record: string | null;
    readonly rule: string;
    readonly missing: readonly string[];
  }[];
  readonly asOf: string | null;
  readonly digest: string;
  readonly engine: string;
}
