import type { Finding } from "../../check/finding.js";
import type { Lang } from "../../messages/lang.js";
import { uiText } from "../../messages/ui-text.js";
import { shownLine } from "./shown-lines.js";

/** The sentences of a finding that all formats for people share; safe to show, not yet escaped for a format. */
export interface FindingParts {
  /** `loan.yaml:4:8` */
  readonly place: string;
  readonly severity: string;
  readonly remedy: string;
  /** Each document the rule rests on. */
  readonly basis: readonly string[];
  /** Where the rule is described; a rule of one's own has no page. */
  readonly page: string | undefined;
  readonly fingerprint: string;
  /** Why it does not count. */
  readonly aside: string | undefined;
}

export const findingParts = (finding: Finding, lang: Lang): FindingParts => {
  const { file, line, column, severity, remediation, basis, helpUri, fingerprint, setAside } = finding;
  const t = (code: Parameters<typeof uiText>[1], params?: Parameters<typeof uiText>[2]) =>
    shownLine(uiText(lang, code, params));
  return {
    place: `${shownLine(file)}:${line}:${column}`,
    severity: t(`severity.${severity}`),
    remedy: t("check.remedy", { text: remediation }),
    basis: basis.map(({ document, article }) =>
      t("check.basis", { document, article: article ?? uiText(lang, "rule.no-article") }),
    ),
    page: helpUri.startsWith("#") ? undefined : t("report.page", { uri: helpUri }),
    fingerprint: t("report.fingerprint", { fingerprint }),
    aside:
      setAside && (setAside.by === "baseline" ? t("report.known") : t("report.set-aside", { ...setAside })),
  };
};
