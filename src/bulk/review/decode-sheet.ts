import { decodeGb18030 } from "../../io/gb18030.js";
import { decodeUtf8 } from "../../io/utf8.js";

/** The text of a sheet as spreadsheets save it: UTF-8, GBK, or the UTF-16 that they call Unicode text. */
export function decodeSheet(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes);
  const text = wide === undefined ? (decodeUtf8(bytes) ?? decodeGb18030(bytes)) : decodeWide(bytes, wide);
  return text?.includes("\0") ? undefined : text;
}

function wideEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

function decodeWide(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
