import { dirname, resolve } from "node:path";
import { basisOf } from "../flags/basis-of.js";
import { fillTemplate } from "../messages/fill-template.js";
import { engineVersion } from "../result/engine-version.js";
import { applySuppressions } from "./apply-suppressions.js";
import { applyBaseline, type Baseline } from "./baseline.js";
import type { CheckedFile } from "./check-file.js";
import type { Checker } from "./create-checker.js";
import type { CheckReport, Finding } from "./finding.js";
import { createFingerprints } from "./fingerprint.js";
import { namesFrom } from "./names-from.js";
import type { PlacedSuppression } from "./read-suppressions.js";
import { ruleUri } from "./rule-uri.js";

export interface CheckRunOptions {
  readonly files: readonly CheckedFile[];
  /** Texts of the rules about suppressions come from it. */
  readonly checker: Checker;
  readonly asOf: string | undefined;
  readonly suppressions?:
    | { readonly file: string; readonly entries: readonly PlacedSuppression[]; readonly on: string }
    | undefined;
  readonly baseline?: { readonly file: string; readonly known: Baseline } | undefined;
  /** Folder that fingerprints see files from. */
  readonly home: string;
}

/** Puts the files of a run together: what is set aside, what is known, what suppressions say nothing of any more. */
export const checkRun = ({
  files,
  checker,
  asOf,
  suppressions,
  baseline,
  home,
}: CheckRunOptions): CheckReport => {
  const found = files.flatMap(({ findings }) => findings);
  const applied =
    suppressions &&
    applySuppressions(found, suppressions.entries, {
      on: suppressions.on,
      named: namesFrom(folderOf(suppressions.file)),
    });
  const about = suppressions && applied ? suppressionFindings(suppressions.file, applied, checker, home) : [];
  const open = applied?.findings ?? found;
  const findings = baseline ? applyBaseline(open, baseline.known, namesFrom(folderOf(baseline.file))) : open;
  const sum = (of: (file: CheckedFile) => number) => files.reduce((total, file) => total + of(file), 0);
  return {
    schemaVersion: 1,
    findings: [...findings, ...about],
    unread: files.flatMap(({ unread }) => unread ?? []),
    files: files.length,
    records: sum(({ records }) => records),
    checked: sum(({ checked }) => checked),
    undecided: files.flatMap(({ file, undecided }) => undecided.map((open) => ({ file, ...open }))),
    asOf: asOf ?? null,
    digest: checker.taxonomy.digest,
    engine: engineVersion,
  };
};

const folderOf = (file: string): string => dirname(resolve(file));

const suppressionFindings = (
  file: string,
  { lapsed, unused }: Pick<ReturnType<typeof applySuppressions>, "lapsed" | "unused">,
  checker: Checker,
  home: string,
): Finding[] => {
  const fingerprint = createFingerprints();
  const named = namesFrom(home);
  const finding = (id: string, code: string, { suppression, line, column }: PlacedSuppression): Finding[] => {
    const active = checker.rule(id);
    if (!active) return [];
    const rule = active.rule();
    const { lang, docsUrl } = checker;
    const { rule: about, owner, expires, fingerprint: print, record, file: files } = suppression;
    const message = fillTemplate(rule.findings[code]?.[lang] ?? code, { rule: about, owner, expires });
    const key = { rule: id, code, file, record: null, path: about };
    return [
      {
        ...key,
        message,
        line,
        column,
        severity: active.severityOf(code),
        title: rule.title[lang],
        basis: basisOf(rule, lang),
        remediation: rule.remediation[lang],
        helpUri: ruleUri(rule, { lang, docsUrl }),
        fingerprint: fingerprint({
          ...key,
          file: named(file),
          found: JSON.stringify([print, record, files]),
        }),
        fixable: false,
      },
    ];
  };
  return [
    ...lapsed.flatMap((one) => finding("suppression-lapsed", "lapsed", one)),
    ...unused.flatMap((one) => finding("suppression-unused", "unused", one)),
  ];
};
