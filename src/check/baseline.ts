import { readFile } from "node:fs/promises";
import * as z from "zod";
import { parseDocument } from "../catalogue/parse-document.js";
import { configError, configUnreadable } from "../config/config-error.js";
import { replaceFile } from "../io/replace-file.js";
import type { Lang } from "../messages/lang.js";
import { brokenDocument } from "./broken-document.js";
import { byFile } from "./by-file.js";
import type { Finding } from "./finding.js";
import { jsonFault } from "./json-fault.js";
import { textPlaces } from "./text-places.js";

const baselineSchema = z.strictObject({
  schemaVersion: z.literal(1),
  /** By file: fingerprints with the rule, for whoever reads the file. */
  files: z.record(z.string(), z.record(z.string(), z.string())),
});

/** Findings known from before, by file: files and fingerprints as seen from the folder the baseline stands in. */
export type Baseline = z.output<typeof baselineSchema>;

export const emptyBaseline: Baseline = { schemaVersion: 1, files: {} };

/** @throws VerdexError `CONFIG_INVALID` where the file is no baseline, with line and column. */
export const readBaseline = async (file: string, lang: Lang): Promise<Baseline> => {
  const text = await readFile(file, "utf8").catch((error) => {
    throw configUnreadable(file, error, lang);
  });
  const fault = jsonFault(text);
  if (fault !== undefined)
    throw configError(brokenDocument("json/invalid", file, textPlaces(text)(fault)).problems, lang);
  const known = baselineSchema.safeParse(JSON.parse(text));
  if (known.success) return known.data;
  // slower, and knows where things stand
  const parsed = parseDocument({ text, file, schema: baselineSchema });
  if (!parsed.ok) throw configError(parsed.problems, lang);
  return parsed.value;
};

/** Marks what was known before. */
export const applyBaseline = (
  findings: readonly Finding[],
  { files }: Baseline,
  named: (file: string) => string,
): readonly Finding[] =>
  findings.map((finding) =>
    finding.setAside === undefined && files[named(finding.file)]?.[finding.fingerprint] !== undefined
      ? { ...finding, setAside: { by: "baseline" } }
      : finding,
  );

/** The findings of this run for its files; entries of other files stay as they are. */
export const updateBaseline = (
  before: Baseline,
  findings: readonly Finding[],
  checked: readonly string[],
): Baseline => {
  const found = byFile(findings);
  const asked = new Set(checked);
  const kept = Object.entries(before.files).filter(([file]) => !asked.has(file));
  const now = checked.map((file) => [file, entriesOf(found.get(file))] as const);
  return sorted([...kept, ...now]);
};

/** Without the entries of this run's files that no longer occur. */
export const pruneBaseline = (
  before: Baseline,
  findings: readonly Finding[],
  checked: readonly string[],
): Baseline => {
  const found = byFile(findings);
  const asked = new Set(checked);
  return sorted(
    Object.entries(before.files).map(([file, entries]) => {
      if (!asked.has(file)) return [file, entries] as const;
      const there = entriesOf(found.get(file));
      return [file, Object.fromEntries(Object.entries(entries).filter(([print]) => print in there))] as const;
    }),
  );
};

export const writeBaseline = (file: string, baseline: Baseline): Promise<void> =>
  replaceFile(file, `${JSON.stringify(baseline, null, 2)}\n`);

const entriesOf = (findings: readonly Finding[] = []): Record<string, string> =>
  Object.fromEntries(
    findings
      .filter(({ setAside }) => setAside?.by !== "suppression")
      .map(({ fingerprint, rule }) => [fingerprint, rule] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const sorted = (entries: readonly (readonly [string, Readonly<Record<string, string>>])[]): Baseline => ({
  schemaVersion: 1,
  files: Object.fromEntries(
    entries.filter(([, prints]) => Object.keys(prints).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
});
