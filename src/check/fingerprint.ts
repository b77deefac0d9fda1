import { hash } from "node:crypto";

/** What makes a finding the same finding. */
export interface FingerprintParts {
  readonly rule: string;
  readonly code: string;
  /** As seen from a folder that stays, `/` between the parts. */
  readonly file: string;
  readonly record: string | null;
  readonly path: string;
  /** What it is about, where several of a kind may stand at one field. */
  readonly about?: string | undefined;
  /** What stands in the field. */
  readonly found: string;
}

/**
 * Makes fingerprints for one run. Neither the current folder nor lines count: a finding keeps its fingerprint when
 * something is written above it. Nor do sentences, which change with the language and the day of the question: what
 * the file says counts. Findings that are alike are told apart by their order.
 */
export const createFingerprints = (): ((parts: FingerprintParts) => string) => {
  const seen = new Map<string, number>();
  return ({ rule, code, file, record, path, about = "", found }) => {
    const key = JSON.stringify([rule, code, plainFile(file), record, unplaced(path), unplaced(about), found]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return hash("sha256", `${key}#${before}`, "hex").slice(0, 32);
  };
};

/** Places in a list move when an entry is put in front. */
const unplaced = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, ".*");

const plainFile = (file: string): string => file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
