import { fillTemplate } from "../messages/fill-template.js";
import type { CheckedDocument, RawFinding } from "./check-document.js";
import type { Checker } from "./create-checker.js";
import type { Finding } from "./finding.js";
import type { FingerprintParts } from "./fingerprint.js";
import { ruleUri } from "./rule-uri.js";
import type { SourceDocument } from "./source-document.js";

export interface PlacingOptions {
  readonly document: SourceDocument;
  readonly checked: CheckedDocument;
  readonly checker: Checker;
  readonly file: string;
  readonly fingerprint: (parts: FingerprintParts) => string;
}

/** Puts place, texts and fingerprint to what was found; a rule that is switched off finds nothing. */
export const placeFindings = ({ document, checked, checker, file, fingerprint }: PlacingOptions): Finding[] =>
  checked.findings.flatMap((raw): Finding[] => {
    const active = checker.rule(raw.rule);
    if (!active) return [];
    const { lang, docsUrl } = checker;
    const rule = active.rule();
    const message =
      raw.message ?? fillTemplate(rule.findings[raw.code]?.[lang] ?? raw.code, raw.params ?? {});
    const path = raw.path.join(".");
    const parts = { rule: raw.rule, code: raw.code, file, record: checked.id, path };
    return [
      {
        ...parts,
        message,
        severity: active.severityOf(raw.code),
        title: rule.title[lang],
        ...placeOf(raw, document),
        basis: rule.basis.map(({ document: name, article, demands }) => ({
          document: name,
          article,
          demands: demands[lang],
        })),
        remediation: rule.remediation[lang],
        helpUri: ruleUri(rule, { lang, docsUrl }),
        fingerprint: fingerprint({ ...parts, about: raw.about, found: foundAt(document.value, raw) }),
        fixable: raw.fix !== undefined,
      },
    ];
  });

/** What the file says there; of a container its places tell enough. */
const foundAt = (value: unknown, { path, span }: RawFinding): string => {
  let at = value;
  for (const step of path)
    at = typeof at === "object" && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined;
  if (typeof at === "object" || at === undefined) return "";
  const text = String(at);
  return span ? text.slice(span.start, span.end) : text;
};

const placeOf = ({ problem, path, span }: RawFinding, document: SourceDocument) =>
  problem ? { line: problem.line, column: problem.column } : document.place(path, span);
