import { VerdexError } from "../errors.js";
import type { ColumnTable } from "../io/column-table.js";
import { type CheckedDocument, checkDocument } from "./check-document.js";
import type { Checker } from "./create-checker.js";
import type { Finding, UnreadFile } from "./finding.js";
import { createFingerprints } from "./fingerprint.js";
import { placeFindings } from "./place-finding.js";
import { readDocuments } from "./read-documents.js";

/** An edit that mends a finding: characters of the file to be put in another's place. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What one file comes to. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly undecided: readonly {
    readonly record: string | null;
    readonly rule: string;
    readonly missing: readonly string[];
  }[];
  readonly records: number;
  readonly checked: number;
  readonly edits: readonly TextEdit[];
  readonly unread?: UnreadFile;
}

export interface CheckFileOptions {
  readonly checker: Checker;
  readonly columns: ColumnTable | undefined;
  /** What fingerprints call the file. */
  readonly key: string;
  /** The file can be rewritten. Default: yes. */
  readonly mendable?: boolean | undefined;
}

/** Checks what a file holds; one that cannot be read is told, never thrown. */
export const checkFile = async (
  file: string,
  bytes: Uint8Array,
  { checker, columns, key, mendable = true }: CheckFileOptions,
): Promise<CheckedFile> => {
  const { lang } = checker;
  try {
    const { documents } = await readDocuments(bytes, file, { lang, columns });
    const fingerprint = createFingerprints();
    const results = documents.map((document) => ({ document, checked: checkDocument(document, checker) }));
    const findings = results.flatMap(({ document, checked }) =>
      placeFindings({ document, checked, checker, file, key, mendable, fingerprint }),
    );
    return {
      file,
      findings: findings.sort(byPlace),
      undecided: results.flatMap(({ checked: { id: record, undecided } }) =>
        undecided.map((open) => ({ record, ...open })),
      ),
      records: documents.length,
      checked: results.reduce((sum, { checked }) => sum + checked.checked, 0),
      edits: results.flatMap(({ document, checked }) => editsOf(checked, document.rangeOf)),
    };
  } catch (error) {
    if (!(error instanceof VerdexError)) throw error;
    const unread = { file, code: error.code, message: error.message };
    return { file, findings: [], undecided: [], records: 0, checked: 0, edits: [], unread };
  }
};

const editsOf = (
  { findings }: CheckedDocument,
  rangeOf: Parameters<typeof placeFindings>[0]["document"]["rangeOf"],
): TextEdit[] =>
  findings.flatMap(({ fix, path }) => {
    const range = fix === undefined ? undefined : rangeOf?.(path);
    return range && fix !== undefined ? [{ ...range, text: JSON.stringify(fix) }] : [];
  });

const byPlace = (a: Finding, b: Finding): number =>
  a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
