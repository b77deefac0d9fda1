import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import type { TermCode } from "../messages/zh-terms.js";

/** What of options is looked at. */
interface Options {
  readonly lang?: Lang | undefined;
  readonly taxonomy?: object | undefined;
}

/**
 * Options as they were given to a public function, where they are an object with a language there is and, where one
 * is named or needed, a taxonomy. A program in JavaScript may send anything.
 *
 * @throws VerdexError `USAGE` with what was found and expected.
 */
export function checkOptions<T extends object>(options: T, needs?: "taxonomy"): T {
  const given: unknown = options;
  // the number that `records.map(classify)` hands over does no harm
  if (given === null || typeof given === "string") throw wrongUse("zh", "options", given, "expected.object");
  const { lang = "zh", taxonomy }: Options = options;
  if (lang !== "zh" && lang !== "en") throw wrongUse("zh", "lang", lang, "expected.lang");
  if (taxonomy === undefined ? needs === undefined : isTaxonomy(taxonomy)) return options;
  throw wrongUse(lang, "taxonomy", taxonomy, "expected.taxonomy");
}

/** The error of an argument that is of another kind than the function takes. */
export const wrongUse = (lang: Lang, path: string, found: unknown, expected: TermCode): VerdexError => {
  const params = { path, found: showValue(lang, found), expected: message(lang, expected) };
  return new VerdexError("USAGE", message(lang, "option.wrong", params), { path });
};

const isTaxonomy = (value: object | null): boolean =>
  typeof value === "object" && value !== null && "editions" in value && typeof value.editions === "function";
