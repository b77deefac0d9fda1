import type { AnsweredExplanation } from "../explain/result-explanation.js";
import { uiText } from "../messages/ui-text.js";
import type { Flag } from "../result/schema.js";
import { cleanText } from "./clean-text.js";
import type { Page } from "./page.js";
import type { PageOptions } from "./page-options.js";
import { riskLabel } from "./risk-label.js";

type Flagged = Pick<AnsweredExplanation, "flags" | "undecided" | "risk">;

/** What speaks for a risk, what it rests on and what to do, gravest first; then what could not be decided. */
export const writeFlags = (page: Page, { flags, undecided, risk }: Flagged, options: PageOptions): void => {
  if (risk.level === "unchecked") return;
  const { lang } = options;
  const { checked } = risk;
  const open = undecided.length === 0 ? undefined : undecided.length;
  page.heading(uiText(lang, "why.risk", { level: riskLabel(risk.level, lang), checked, open }));
  for (const flag of inOrder(flags)) writeFlag(page, flag, options);
  if (undecided.length === 0) return;
  page.text(uiText(lang, "why.undecided"), { depth: 1 });
  for (const { rule, missing } of undecided) {
    const fields = missing.join(lang === "zh" ? "、" : ", ");
    page.text(uiText(lang, "why.undecided-line", { rule, fields }), { depth: 2, lead: "- ", dim: true });
  }
};

const LEVELS = ["critical", "high", "medium", "low", "info"];
const inOrder = (flags: readonly Flag[]): Flag[] =>
  [...flags].sort((a, b) => LEVELS.indexOf(a.severity) - LEVELS.indexOf(b.severity));

const writeFlag = (page: Page, flag: Flag, { lang }: PageOptions): void => {
  const { rule, severity, title, evidence, basis, remediation, override } = flag;
  page.text(`${title} (${rule})`, { depth: 1, lead: `[${uiText(lang, `severity.${severity}`)}] ` });
  for (const { text, path } of evidence) {
    page.text(uiText(lang, "why.flag-evidence", { text: cleanText(text), path }), { depth: 2, lead: "- " });
  }
  page.text(uiText(lang, "why.flag-remedy", { text: remediation }), { depth: 2 });
  const [first] = basis;
  if (first) {
    const article = first.article ?? uiText(lang, "rule.no-article");
    const more = basis.length > 1 ? basis.length - 1 : undefined;
    page.text(uiText(lang, "why.flag-basis", { document: first.document, article, more }), {
      depth: 2,
      dim: true,
    });
  }
  if (override) {
    const state = uiText(lang, override.inForce ? "why.override-in-force" : "why.override-lapsed");
    const { by, on, until, reason } = override;
    page.text(
      uiText(lang, "why.override", { by: cleanText(by), on, until, reason: cleanText(reason), state }),
      {
        depth: 2,
      },
    );
  }
};
