import { editionKey } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import { type FindItemOptions, findCode } from "../explain/find-item.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";
import { suggestCodes } from "../search/suggest-codes.js";
import { textNotBundled } from "./text-not-bundled.js";

/** The error of a code that does not exist, with codes like it and the editions that do have it. */
export function unknownCode(
  taxonomy: Taxonomy,
  code: string,
  asked: FindItemOptions,
  lang: Lang,
): VerdexError {
  const absent = textNotBundled(taxonomy, asked, lang);
  if (absent !== undefined) return new VerdexError("UNKNOWN_CODE", absent);
  const between = lang === "zh" ? "、" : ", ";
  const suggestion = suggestCodes(code, { taxonomy, ...asked }).join(between);
  const { catalogue, edition } = asked;
  const place = [catalogue, edition].filter((part) => part !== undefined).join("@");
  const found = { found: showText(code), suggestion, catalogue: place === "" ? undefined : place };
  const text = message(lang, "UNKNOWN_CODE", found);
  const elsewhere = findCode(taxonomy, code).map(({ edition: where }) => editionKey(where));
  if (elsewhere.length === 0) return new VerdexError("UNKNOWN_CODE", text);
  const where = uiText(lang, "where.unknown-code", { editions: elsewhere.join(between) });
  return new VerdexError("UNKNOWN_CODE", `${text}${lang === "zh" ? "" : " "}${where}`);
}
