import type { ErrorCode } from "../errors.js";
import { en } from "./en.js";
import { enReasons } from "./en-reasons.js";
import { enTerms } from "./en-terms.js";
import { fillTemplate, type MessageParams } from "./fill-template.js";
import type { Lang } from "./lang.js";
import type { NoticeCode } from "./notice-code.js";
import { zh } from "./zh.js";
import { type ReasonCode, zhReasons } from "./zh-reasons.js";
import { type TermCode, zhTerms } from "./zh-terms.js";

/** Everything that has a text in both languages. */
export type MessageCode = ErrorCode | NoticeCode | ReasonCode | TermCode;

const tables: Readonly<Record<Lang, Readonly<Record<MessageCode, string>>>> = {
  zh: { ...zh, ...zhReasons, ...zhTerms },
  en: { ...en, ...enReasons, ...enTerms },
};

/**
 * The sentence for a code in the asked language.
 *
 * @example message("en", "RECORD_ID_DUPLICATE", { found: '"L-1"', line: 3 })
 * @since 0.2.0
 */
export function message(lang: Lang, code: MessageCode, params: MessageParams = {}): string {
  return fillTemplate(tables[lang][code], params);
}
