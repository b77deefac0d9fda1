import { Buffer, isUtf8 } from "node:buffer";

/** The text of bytes that are UTF-8 throughout, or nothing. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  if (!isUtf8(bytes)) return undefined;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

/** Position of the first byte that belongs to no valid UTF-8 character, or -1. */
export function findInvalidUtf8(bytes: Uint8Array): number {
  let position = 0;
  while (position < bytes.length) {
    const length = characterLength(bytes, position);
    if (length === 0) return position;
    position += length;
  }
  return -1;
}

/** Bytes of the valid UTF-8 character that starts at a position, or 0 where none does. */
export function characterLength(bytes: Uint8Array, position: number): number {
  const first = bytes[position] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  if (length === 0 || position + length > bytes.length) return 0;
  // Overlong forms, surrogates and what lies above U+10FFFF show in the second byte.
  const second = bytes[position + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  for (let at = 2; at < length; at++) {
    if (((bytes[position + at] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}
