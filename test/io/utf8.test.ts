import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, it } from "vitest";
import { characterLength, decodeUtf8, findInvalidUtf8 } from "../../src/io/utf8.js";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function accepts(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const mixed = fc
  .array(
    fc.oneof(
      fc.uint8Array({ maxLength: 3 }),
      fc.string({ unit: "grapheme", maxLength: 2 }).map((text) => Buffer.from(text)),
    ),
  )
  .map((parts) => Buffer.concat(parts));

it("finds the first byte that a strict decoder would refuse", () => {
  fc.assert(
    fc.property(mixed, (bytes) => {
      const position = findInvalidUtf8(bytes);
      expect(position === -1).toBe(accepts(bytes));
      expect(decodeUtf8(bytes) !== undefined).toBe(accepts(bytes));
      if (position === -1) return;
      expect(accepts(bytes.subarray(0, position))).toBe(true);
      expect(characterLength(bytes, position)).toBe(0);
    }),
  );
});

it("agrees with a strict decoder on every first and second byte", () => {
  for (let first = 0x80; first < 0x100; first++) {
    for (let second = 0; second < 0x100; second++) {
      const length = [2, 3, 4].find((count) =>
        accepts(Uint8Array.from([first, second, 0x80, 0x80].slice(0, count))),
      );
      expect(characterLength(Uint8Array.from([first, second, 0x80, 0x80]), 0)).toBe(length ?? 0);
    }
  }
});
