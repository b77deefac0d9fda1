import { decodeGb18030 } from "./gb18030.js";
import { characterLength } from "./utf8.js";

/** Two characters: any two bytes of junk may look like one. */
const HAN = /\p{Script=Han}.*\p{Script=Han}/su;

/**
 * Whether bytes that are no UTF-8 are GBK rather than UTF-8 with damage. GBK read as UTF-8 is wrong nearly
 * everywhere, damaged UTF-8 at a few places only; that they decode as GBK alone says little, as most bytes do.
 */
export function looksLikeGbk(bytes: Uint8Array): boolean {
  let valid = 0;
  let invalid = 0;
  for (let position = 0; position < bytes.length; ) {
    const length = characterLength(bytes, position);
    if (length === 0) invalid++;
    else if (length > 1) valid += length;
    position += Math.max(length, 1);
  }
  if (valid >= invalid) return false;
  return HAN.test(decodeGb18030(bytes) ?? "");
}
