import { enBulk } from "./en-bulk.js";
import { enCheck } from "./en-check.js";
import { enCli } from "./en-cli.js";
import { enLabels } from "./en-labels.js";
import { enManual } from "./en-manual.js";
import { enReports } from "./en-reports.js";
import { enRules } from "./en-rules.js";
import { fillTemplate, type MessageParams } from "./fill-template.js";
import type { Lang } from "./lang.js";
import { type BulkCode, zhBulk } from "./zh-bulk.js";
import { type CheckTextCode, zhCheck } from "./zh-check.js";
import { type CliCode, zhCli } from "./zh-cli.js";
import { type LabelCode, zhLabels } from "./zh-labels.js";
import { type ManualCode, zhManual } from "./zh-manual.js";
import { type ReportTextCode, zhReports } from "./zh-reports.js";
import { type RuleTextCode, zhRules } from "./zh-rules.js";

/** Texts of tables and commands, kept apart from those of results: a library needs none of them. */
export type UiCode =
  | BulkCode
  | CheckTextCode
  | CliCode
  | LabelCode
  | ManualCode
  | ReportTextCode
  | RuleTextCode;

const tables: Readonly<Record<Lang, Readonly<Record<UiCode, string>>>> = {
  zh: { ...zhLabels, ...zhCli, ...zhBulk, ...zhManual, ...zhRules, ...zhCheck, ...zhReports },
  en: { ...enLabels, ...enCli, ...enBulk, ...enManual, ...enRules, ...enCheck, ...enReports },
};

/**
 * The text for a code in the asked language.
 *
 * @example uiText("en", "tier.confirmed")
 * @since 0.2.0
 */
export function uiText(lang: Lang, code: UiCode, params: MessageParams = {}): string {
  return fillTemplate(tables[lang][code], params);
}
