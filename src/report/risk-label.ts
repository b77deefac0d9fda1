import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import type { Risk } from "../result/schema.js";

/** The level of a record's flags in words. */
export const riskLabel = (level: Risk["level"], lang: Lang): string =>
  level === "undecided" || level === "none" || level === "unchecked"
    ? uiText(lang, `risk.${level}`)
    : uiText(lang, `severity.${level}`);
