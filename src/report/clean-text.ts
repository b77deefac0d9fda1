import { escapeInvisible } from "../messages/show-value.js";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that act on a terminal
const control = /[\u0000-\u001f\u007f]+/g;

const loneSurrogate = /\p{Cs}/gu;

/** Text of a record made safe to print: no line breaks, no escape sequences, nothing that does not show. */
export function cleanText(text: string): string {
  return escapeInvisible(text.replace(control, " ").replace(loneSurrogate, "\ufffd")).trim();
}
