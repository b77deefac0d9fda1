const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** The bytes of a base64 text. The language itself has had no way to read one until lately. */
export const bytesOfBase64 = (text: string): Uint8Array => {
  const values = new Uint8Array(128);
  for (let i = 0; i < digits.length; i += 1) values[digits.charCodeAt(i)] = i;
  const length = text.endsWith("==") ? text.length - 2 : text.endsWith("=") ? text.length - 1 : text.length;
  const bytes = new Uint8Array((length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let to = 0;
  for (let i = 0; i < length; i += 1) {
    held = (held << 6) | (values[text.charCodeAt(i)] ?? 0);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[to] = held >> bits;
    to += 1;
  }
  return bytes;
};
