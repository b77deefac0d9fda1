import { createHash } from "node:crypto";

/** What makes a finding the same finding. */
export interface FingerprintParts {
  readonly rule: string;
  readonly code: string;
  /** As it was named, `/` between the parts. */
  readonly file: string;
  readonly record: string | null;
  readonly path: string;
  readonly message: string;
}

/**
 * Makes fingerprints for one run. Neither folders above the working directory nor lines count: a finding keeps
 * its fingerprint when something is written above it. Findings that are alike are told apart by their order.
 */
export const createFingerprints = (): ((parts: FingerprintParts) => string) => {
  const seen = new Map<string, number>();
  return ({ rule, code, file, record, path, message }) => {
    // places in a list move when an entry is put in front
    const field = path.replace(/\.\d+(?=\.|$)/g, ".*");
    const key = JSON.stringify([rule, code, plainFile(file), record, field, message]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash("sha256").update(`${key}#${before}`).digest("hex").slice(0, 32);
  };
};

const plainFile = (file: string): string => file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
