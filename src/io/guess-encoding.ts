import { isAscii, isUtf8 } from "node:buffer";
import { looksLikeGbk } from "./looks-like-gbk.js";
import type { Encoding } from "./source.js";
import { characterLength } from "./utf8.js";

/**
 * What the bytes of one record say about the encoding of their input; nothing where they are ASCII, damaged, or
 * could be either: many pairs of Chinese characters in GBK are valid UTF-8 characters of two bytes.
 */
export function guessEncoding(bytes: Uint8Array): Encoding | undefined {
  if (isAscii(bytes)) return undefined;
  if (isUtf8(bytes)) return hasLongCharacter(bytes) ? "utf-8" : undefined;
  return looksLikeGbk(bytes) ? "gb18030" : undefined;
}

/**
 * Whether bytes that were to be GB18030 are UTF-8: a Chinese text in UTF-8 read as GB18030 becomes another
 * Chinese text without a sign. Two characters of three bytes are no accident where every other byte fits too.
 */
export function isUtf8Chinese(bytes: Uint8Array): boolean {
  if (isAscii(bytes) || !isUtf8(bytes)) return false;
  let long = 0;
  for (let position = 0; position < bytes.length; ) {
    const length = characterLength(bytes, position);
    if (length === 3 && ++long === 2) return true;
    position += length;
  }
  return false;
}

function hasLongCharacter(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte >= 0xe0);
}
