/**
 * A sentence in both languages; which one is shown is decided where it is shown.
 *
 * @since 0.2.0
 */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/**
 * A language of a problem's sentences: `zh` or `en`.
 *
 * @since 0.2.0
 */
export type Language = keyof BilingualText;

/**
 * Whether a problem of a catalogue keeps it from being loaded (`error`) or not (`warning`).
 *
 * @since 0.2.0
 */
export type Severity = "error" | "warning";

/** The way to a value inside a document: keys of maps and indexes of lists. */
export type DocumentPath = readonly (string | number)[];

/**
 * One thing wrong with a catalogue file. `code` is stable (`yaml/…`, `schema/…`, `lint/…`, `file/…`),
 * sentences are not.
 *
 * @since 0.2.0
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
  /** Dotted path inside the file, `""` for the whole of it. */
  readonly path: string;
  readonly message: BilingualText;
  /** What to do about it. */
  readonly hint: BilingualText;
}

/** Reading order: by file, then position, then code. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.code !== b.code) return a.code < b.code ? -1 : 1;
  return a.path === b.path ? 0 : a.path < b.path ? -1 : 1;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}
