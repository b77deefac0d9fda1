import { enAdvice } from "./en-advice.js";
import { fillTemplate, type MessageParams } from "./fill-template.js";
import type { Lang } from "./lang.js";
import { type AdviceCode, zhAdvice } from "./zh-advice.js";

const tables: Readonly<Record<Lang, Readonly<Record<AdviceCode, string>>>> = { zh: zhAdvice, en: enAdvice };

/** What to do next, in the asked language: part of explanations, which programs ask for without a command line. */
export const adviceText = (lang: Lang, code: AdviceCode, params: MessageParams = {}): string =>
  fillTemplate(tables[lang][code], params);
