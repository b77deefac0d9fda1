import type { JsonFault } from "./scan-json.js";

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** The end of the JSON text that starts at `start`, or what is wrong with it. */
export function scanString(text: string, start: number): number | JsonFault {
  let position = start + 1;
  while (position < text.length) {
    const unit = text.charCodeAt(position);
    if (unit === 0x22) return position + 1;
    if (unit < 0x20) return { offset: position, expected: "json.control" };
    if (unit !== 0x5c) {
      position++;
      continue;
    }
    ESCAPE.lastIndex = position;
    if (!ESCAPE.test(text)) return { offset: position, expected: "json.escape" };
    position = ESCAPE.lastIndex;
  }
  return { offset: position, expected: "json.string-end" };
}
