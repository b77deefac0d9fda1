import type { ReportingDescriptor } from "sarif";
import type { ReportedRule } from "../../check/reported-rule.js";
import type { Lang } from "../../messages/lang.js";
import { uiText } from "../../messages/ui-text.js";
import { markdownText } from "./markdown-text.js";
import { sarifLevel } from "./sarif-level.js";
import { sarifBraces, sarifText } from "./sarif-text.js";

/** A rule as SARIF describes it: its page is linked where it has an address, and named in the help otherwise. */
export const sarifRule = (rule: ReportedRule, lang: Lang): ReportingDescriptor => {
  const { id, group, severity, title, why, remediation, basis, helpUri } = rule;
  const help = [
    why,
    uiText(lang, "check.remedy", { text: remediation }),
    ...basis.map(({ document, article, demands }) =>
      uiText(lang, "report.basis", {
        document,
        article: article ?? uiText(lang, "rule.no-article"),
        demands,
      }),
    ),
  ];
  const linked = /^https?:/.test(helpUri);
  const page = helpUri.startsWith("#")
    ? uiText(lang, "report.own-rule")
    : uiText(lang, "report.page", { uri: linked ? helpUri : `${helpUri} · verdex rules show ${id}` });
  return {
    id,
    shortDescription: { text: sarifText(title) },
    fullDescription: { text: sarifText(why) },
    help: {
      text: sarifText([...help, page].join("\n")),
      markdown: [...help.map(markdownText).map(sarifBraces), linked ? `[${id}](${helpUri})` : page].join(
        "\n\n",
      ),
    },
    // 3.49.12: an absolute address or nothing
    ...(linked && { helpUri }),
    defaultConfiguration: { level: sarifLevel[severity] },
    // no security-severity: these are no weaknesses of software and must not be counted as such
    properties: { tags: [group], severity, basis },
  };
};
