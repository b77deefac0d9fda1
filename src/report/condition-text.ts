import type { ConditionLine } from "../explain/condition-lines.js";
import { uiText } from "../messages/ui-text.js";
import type { Page } from "./page.js";
import type { PageOptions } from "./page-options.js";

/** Writes a condition tree: what is joined how, what is demanded, what proves it. */
export function writeConditions(
  page: Page,
  lines: readonly ConditionLine[],
  { lang }: PageOptions,
  depth: number,
): void {
  for (const line of lines) {
    const at = depth + line.depth;
    if (line.kind === "condition") writeCondition(page, line, lang, at);
    else if (line.kind === "type")
      page.text(uiText(lang, "item.type", { type: line.appliesTo }), { depth: at });
    else page.text(uiText(lang, `item.${line.kind}`), { depth: at, dim: true });
  }
}

function writeCondition(
  page: Page,
  line: Extract<ConditionLine, { kind: "condition" }>,
  lang: PageOptions["lang"],
  depth: number,
): void {
  const { requirement, standards, evidence, demand, manualBecause, verified, note } = line;
  const kind = demand ? "" : uiText(lang, "item.no-demand");
  const standard =
    standards.length === 0 ? "" : uiText(lang, "item.standard", { standards: standards.join("; ") });
  const unverified = verified === false ? uiText(lang, "item.unverified") : "";
  page.text(`${kind}${requirement}${standard}${unverified}`, { depth, lead: "- " });
  if (demand && manualBecause !== null)
    page.text(uiText(lang, "item.manual", { reason: uiText(lang, `manual.${manualBecause}`) }), {
      depth: depth + 1,
      dim: true,
    });
  if (evidence !== null)
    page.text(uiText(lang, "item.evidence", { evidence }), { depth: depth + 1, dim: true });
  if (note !== null) page.text(uiText(lang, "item.note", { note }), { depth: depth + 1, dim: true });
}
