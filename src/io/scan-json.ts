import type { TermCode } from "../messages/zh-terms.js";
import { scanString } from "./scan-json-string.js";

/** Where JSON stops being JSON, and what would have had to stand there. */
export interface JsonFault {
  readonly offset: number;
  readonly expected: TermCode;
}

export interface JsonScan {
  readonly fault?: JsonFault;
  /** Offset behind the value. */
  readonly end: number;
  /** Start and end of each entry, where the value is a list. */
  readonly entries: readonly (readonly [number, number])[];
  /** The first name that occurs twice in one object. */
  readonly duplicate?: { readonly name: string; readonly offset: number };
  /** The `id` of the value itself as it is written, with its offset. */
  readonly id?: { readonly literal: string; readonly offset: number };
}

interface Frame {
  readonly list: boolean;
  readonly names: Set<string>;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;
const WORDS = ["true", "false", "null"];

/**
 * Reads one JSON value the slow way, keeping what `JSON.parse` throws away: where an error is, where the
 * entries of a list are, which name occurs twice, and the digits of an id. Depth costs memory, not stack.
 */
export function scanJson(text: string, start = 0): JsonScan {
  const stack: Frame[] = [];
  const entries: (readonly [number, number])[] = [];
  let duplicate: JsonScan["duplicate"];
  let id: JsonScan["id"];
  let entryStart = 0;
  let valueStart = 0;
  let name = "";
  let position = start;
  let expected: TermCode = "json.value";

  const result = (fault?: JsonFault): JsonScan => ({
    end: position,
    entries,
    ...(fault === undefined ? undefined : { fault }),
    ...(duplicate === undefined ? undefined : { duplicate }),
    ...(id === undefined ? undefined : { id }),
  });
  const closeValue = (): void => {
    const frame = stack.at(-1);
    if (frame === undefined) return;
    if (stack.length === 1 && frame.list) entries.push([entryStart, position]);
    if (stack.length === 1 && !frame.list && name === "id") {
      id = { literal: text.slice(valueStart, position), offset: valueStart };
    }
    expected = frame.list ? "json.comma-or-bracket" : "json.comma-or-brace";
  };

  for (;;) {
    SPACE.lastIndex = position;
    SPACE.test(text);
    position = SPACE.lastIndex;
    const character = text[position];
    const frame = stack.at(-1);
    switch (expected) {
      case "json.value-or-end":
      case "json.value": {
        if (character === "]" && expected === "json.value-or-end") {
          stack.pop();
          position++;
          closeValue();
          break;
        }
        if (stack.length === 1) {
          entryStart = position;
          valueStart = position;
        }
        if (character === "{" || character === "[") {
          stack.push({ list: character === "[", names: new Set() });
          position++;
          expected = character === "[" ? "json.value-or-end" : "json.key-or-end";
          break;
        }
        const scalar = scanScalar(text, position);
        if (typeof scalar !== "number") return result(scalar ?? { offset: position, expected });
        position = scalar;
        closeValue();
        break;
      }
      case "json.key-or-end":
      case "json.key": {
        if (character === "}" && expected === "json.key-or-end") {
          stack.pop();
          position++;
          closeValue();
          break;
        }
        if (character !== '"') return result({ offset: position, expected });
        const end = scanString(text, position);
        if (typeof end !== "number") return result(end);
        const key = String(JSON.parse(text.slice(position, end)));
        if (frame?.names.has(key)) duplicate ??= { name: key, offset: position };
        frame?.names.add(key);
        if (stack.length === 1) name = key;
        position = end;
        expected = "json.colon";
        break;
      }
      case "json.colon":
        if (character !== ":") return result({ offset: position, expected });
        position++;
        expected = "json.value";
        break;
      default: {
        if (frame === undefined) return result();
        if (character === ",") expected = frame.list ? "json.value" : "json.key";
        else if (character === (frame.list ? "]" : "}")) {
          stack.pop();
          position++;
          closeValue();
          break;
        } else return result({ offset: position, expected });
        position++;
      }
    }
    if (stack.length === 0) return result();
  }
}

/** The end of a text, number or word; nothing where none starts. */
function scanScalar(text: string, position: number): number | JsonFault | undefined {
  if (text[position] === '"') return scanString(text, position);
  NUMBER.lastIndex = position;
  if (NUMBER.test(text)) return NUMBER.lastIndex;
  const word = WORDS.find((candidate) => text.startsWith(candidate, position));
  return word === undefined ? undefined : position + word.length;
}
