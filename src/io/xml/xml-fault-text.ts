import type { Lang } from "../../messages/lang.js";
import { message } from "../../messages/message.js";
import type { TermCode } from "../../messages/zh-terms.js";

/** What the parser says of a place, `4:146: unexpected close tag.`, by what it says. */
const FAULT = /^(\d+):(\d+): (.*?)\.?$/s;
const terms: readonly (readonly [RegExp, TermCode])[] = [
  [/^unexpected close tag$/, "xml.close-tag"],
  [/^unmatched closing tag: (.*)$/, "xml.close-tag"],
  [/^unclosed tag: (.*)$/, "xml.open-tag"],
  [/^document must contain a root element$/, "xml.empty"],
  [/^an XML declaration must be at the start/, "xml.declaration"],
  [/^undefined entity/, "xml.entity"],
  [/^text data outside of root node$/, "xml.outside"],
];

/** A fault of a message in the reader's language where we have words for it, else in the parser's. */
export function xmlFaultText(reason: string, lang: Lang): string {
  const [, line = "", column = "", said = ""] = FAULT.exec(reason) ?? [];
  for (const [pattern, term] of terms) {
    const [all, name] = pattern.exec(said) ?? [];
    if (all !== undefined) return `${line}:${Number(column) + 1}: ${message(lang, term, { name })}`;
  }
  return reason;
}
