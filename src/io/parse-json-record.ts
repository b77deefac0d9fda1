import type { ErrorCode } from "../errors.js";
import type { MessageParams } from "../messages/fill-template.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import { findTooDeep } from "./find-too-deep.js";
import { mayRepeatName } from "./may-repeat-name.js";
import type { ReadFault, ReadItem } from "./read-item.js";
import { type JsonFault, scanJson } from "./scan-json.js";

/** Where the text of one record stands in its input. */
export interface TextPlace {
  readonly lang: Lang;
  /** 1-based. */
  readonly line: number;
  /** 1-based column of the first character. */
  readonly column: number;
}

// 2^53 has 16 digits: from there on the last digits of a bare number may not survive.
const LONG_ID = /"id"\s*:\s*-?\d{16}/;
const LONG_NUMBER = /^-?\d{16,}$/;

/** Reads the JSON text of one record; what is wrong with it is said with line and column. */
export function parseJsonRecord(text: string, place: TextPlace): ReadItem {
  const deep = findTooDeep(text);
  if (deep !== -1) return notJson(text, { offset: deep, expected: "json.shallower" }, place);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return notJson(text, findFault(text), place);
  }
  if (LONG_ID.test(text)) {
    const { id } = scanJson(text);
    if (id !== undefined && LONG_NUMBER.test(id.literal)) {
      const params = { path: "id", found: id.literal };
      return fault(text, id.offset, place, "RECORD_ID_UNSAFE_NUMBER", "id", params, id.literal);
    }
  }
  if (mayRepeatName(text, value)) {
    const { duplicate } = scanJson(text);
    if (duplicate !== undefined) {
      const params = { found: showText(duplicate.name) };
      return fault(text, duplicate.offset, place, "RECORD_KEY_DUPLICATE", "", params, null);
    }
  }
  return place.column === 1 ? { line: place.line, value } : { line: place.line, column: place.column, value };
}

function findFault(text: string): JsonFault {
  const scan = scanJson(text);
  return scan.fault ?? { offset: afterSpace(text, scan.end), expected: "json.nothing-more" };
}

function afterSpace(text: string, position: number): number {
  const rest = text.slice(position).search(/[^ \t\r\n]/);
  return rest === -1 ? text.length : position + rest;
}

/** The fault of a text that is no JSON. */
export function notJson(text: string, where: JsonFault, place: TextPlace, hint?: string): ReadFault {
  const { lang } = place;
  const rest = text.slice(where.offset, where.offset + 12);
  const params = {
    found: rest === "" ? message(lang, "value.end") : showText(rest),
    expected: message(lang, where.expected),
    hint,
  };
  return fault(text, where.offset, place, "RECORD_NOT_JSON", "", params, null);
}

function fault(
  text: string,
  offset: number,
  place: TextPlace,
  code: ErrorCode,
  path: string,
  params: MessageParams,
  id: string | null,
): ReadFault {
  const { line, column } = placeOf(text, offset, place);
  const sentence = message(place.lang, code, { line, column, ...params });
  return { line, column, id, error: { code, path, message: sentence } };
}

/** Line and column of an offset, counted on from the place of the text. */
export function placeOf(text: string, offset: number, place: TextPlace): TextPlace {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf("\n");
  if (lastBreak === -1) return { ...place, column: place.column + offset };
  return { ...place, line: place.line + before.split("\n").length - 1, column: offset - lastBreak };
}
