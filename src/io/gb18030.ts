const strict = new TextDecoder("gb18030", { fatal: true });

/** The text of bytes that are GB18030 (and so GBK) throughout, or nothing. */
export function decodeGb18030(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Position of the first byte that belongs to no GB18030 character, or -1 where each belongs to one. */
export function findInvalidGb18030(bytes: Uint8Array): number {
  let position = 0;
  while (position < bytes.length) {
    const length = lengthAt(bytes, position);
    if (length === 0) return position;
    position += length;
  }
  // the form is right everywhere: one of the characters has no meaning
  if (decodeGb18030(bytes) !== undefined) return -1;
  for (let start = 0; start < bytes.length; start += lengthAt(bytes, start)) {
    if (decodeGb18030(bytes.subarray(start, start + lengthAt(bytes, start))) === undefined) return start;
  }
  return 0;
}

/** Bytes of the character that has the right form at a position, or 0. */
function lengthAt(bytes: Uint8Array, position: number): number {
  const first = bytes[position] ?? 0;
  // 0x80 is the euro sign of some code pages that call themselves GBK
  if (first <= 0x80) return 1;
  const second = bytes[position + 1];
  if (first === 0xff || second === undefined) return 0;
  if (second >= 0x40 && second !== 0x7f && second !== 0xff) return 2;
  const third = bytes[position + 2] ?? 0;
  const fourth = bytes[position + 3] ?? 0;
  const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
  return isDigit(second) && third >= 0x81 && third <= 0xfe && isDigit(fourth) ? 4 : 0;
}
