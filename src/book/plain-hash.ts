import { keyText } from "./key-text.js";
import { plainName } from "./plain-name.js";
import { HIGH, hashText, LOW, stepHigh, stepLow, type TextHash } from "./text-hash.js";

const ASCII = 128;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fa5;
/** What becomes of a character of ASCII: it is left out, needs a closer look, or stands as the character with this code. */
const LEFT_OUT = 1;
const OTHER = 0;

const asciiBy = (becomes: (character: string) => number): Uint8Array =>
  Uint8Array.from({ length: ASCII }, (_, code) => becomes(String.fromCharCode(code)));
const lower = (character: string): number => character.toLowerCase().charCodeAt(0);

const inKeys = asciiBy((character) => (/[!-~]/.test(character) ? lower(character) : OTHER));
const inNames = asciiBy((character) => {
  if (/[a-z0-9]/i.test(character)) return lower(character);
  return /[ -~]/.test(character) ? LEFT_OUT : OTHER;
});
const noSigns: ReadonlySet<number> = new Set();
const signs: ReadonlySet<number> = new Set(
  [..."（）【】「」“”《》、，。·：；—–"].map((c) => c.charCodeAt(0)),
);

/** Nothing where a character needs a closer look. */
const hashBy = (text: string, ascii: Uint8Array, leftOut: ReadonlySet<number>): TextHash | undefined => {
  let high = HIGH;
  let low = LOW;
  for (let at = 0; at < text.length; at++) {
    let unit = text.charCodeAt(at);
    if (unit < ASCII) {
      unit = ascii[unit] ?? OTHER;
      if (unit === LEFT_OUT) continue;
      if (unit === OTHER) return undefined;
    } else if (unit < FIRST_HAN || unit > LAST_HAN) {
      if (leftOut.has(unit)) continue;
      return undefined;
    }
    high = stepHigh(high, unit);
    low = stepLow(low, unit);
  }
  return { high, low };
};

/** The hash of `keyText`; most texts are written plainly and nobody has to make that text. */
export const hashKeyText = (text: string): TextHash =>
  hashBy(text, inKeys, noSigns) ?? hashText(keyText(text));

/** The hash of `plainName`. */
export const hashPlainName = (name: string): TextHash =>
  hashBy(name, inNames, signs) ?? hashText(plainName(name));
