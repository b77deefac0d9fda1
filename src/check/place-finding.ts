import { basisOf } from "../flags/basis-of.js";
import type { ActiveRule } from "../flags/rule-set.js";
import { fillTemplate } from "../messages/fill-template.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { FlagBasis } from "../result/schema.js";
import type { CheckedDocument, RawFinding } from "./check-document.js";
import type { Checker } from "./create-checker.js";
import type { Finding, Place } from "./finding.js";
import type { FingerprintParts } from "./fingerprint.js";
import { ruleUri } from "./rule-uri.js";
import type { SourceDocument } from "./source-document.js";

export interface PlacingOptions {
  readonly document: SourceDocument;
  readonly checked: CheckedDocument;
  readonly checker: Checker;
  readonly file: string;
  /** What fingerprints call the file. */
  readonly key: string;
  /** The file can be rewritten. */
  readonly mendable: boolean;
  readonly fingerprint: (parts: FingerprintParts) => string;
}

/** Puts place, texts and fingerprint to what was found; a rule that is switched off finds nothing. */
export const placeFindings = ({
  document,
  checked,
  checker,
  file,
  key,
  mendable,
  fingerprint,
}: PlacingOptions): Finding[] =>
  checked.findings.flatMap((raw): Finding[] => {
    const active = checker.rule(raw.rule);
    if (!active) return [];
    const { lang, docsUrl } = checker;
    const rule = active.rule();
    const message =
      raw.message ?? fillTemplate(rule.findings[raw.code]?.[lang] ?? raw.code, raw.params ?? {});
    const path = raw.path.join(".");
    const { rule: id, code } = raw;
    const record = checked.id;
    const fixable = mendable && raw.fix !== undefined && document.rangeOf?.(raw.path) !== undefined;
    const { line, column, endLine, endColumn } = placeOf(raw, document);
    // written out: there are tens of thousands, and spreading costs more than all the rest
    return [
      {
        rule: id,
        code,
        file,
        record,
        path,
        message,
        severity: active.severityOf(code),
        title: rule.title[lang],
        line,
        column,
        endLine,
        endColumn,
        basis: sharedBasis(active, checker),
        remediation: fixable ? mendedText(rule.remediation[lang], lang) : rule.remediation[lang],
        helpUri: ruleUri(rule, { lang, docsUrl }),
        fingerprint: fingerprint({
          rule: id,
          code,
          file: key,
          record,
          path,
          about: raw.about,
          found: foundAt(document.value, raw),
        }),
        fixable,
      },
    ];
  });

/** Promised only where it is done. */
const mendedText = (text: string, lang: Lang): string =>
  `${text}${lang === "zh" ? "" : " "}${uiText(lang, "check.fixable")}`;

/** What the file says there; of a container its places tell enough. */
const foundAt = (value: unknown, { path, span }: RawFinding): string => {
  let at = value;
  for (const step of path)
    at = typeof at === "object" && at !== null && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined;
  if (typeof at === "object" || at === undefined) return "";
  const text = String(at);
  return span ? text.slice(span.start, span.end) : text;
};

const placeOf = ({ problem, path, span }: RawFinding, document: SourceDocument): Place =>
  problem ?? document.place(path, span);

/** Kept, so that the thousands of findings of a rule share one. */
const bases = new WeakMap<ActiveRule, readonly FlagBasis[]>();

const sharedBasis = (active: ActiveRule, { lang }: Checker): readonly FlagBasis[] => {
  const known = bases.get(active);
  if (known) return known;
  const basis = basisOf(active.rule(), lang);
  bases.set(active, basis);
  return basis;
};
