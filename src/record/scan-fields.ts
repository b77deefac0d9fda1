import { escapeInvisible } from "../messages/show-value.js";
import type { FieldNode, ObjectNode } from "./field-tree.js";
import { isPlainObject } from "./is-plain-object.js";
import { joinPath, type Reading, remark } from "./reading.js";
import { suggestField } from "./suggest-field.js";

/** Unknown fields named one by one; a row of a very wide export is not worth more. */
const MOST_NAMED = 50;
const LONGEST_NAME = 80;

/** Entries of a list that are read; more is not a record but a file. */
export const LONGEST_LIST = 100_000;

/** What the names of a record give away before its values are looked at. */
export interface Scan {
  /** A field is spelled in snake_case. */
  aliased: boolean;
  /** Something is no plain data or too long to walk through. */
  suspicious: boolean;
  unknown: number;
}

/** Looks through the names of a record once: unknown ones are remarked on, never an error. */
export function scanFields(record: Record<string, unknown>, node: ObjectNode, reading: Reading): Scan {
  const scan: Scan = { aliased: false, suspicious: false, unknown: 0 };
  scanObject(record, node, "", reading, scan);
  if (scan.unknown > MOST_NAMED) {
    remark(reading, "RECORD_UNKNOWN_FIELDS_MORE", "", { count: scan.unknown - MOST_NAMED });
  }
  return scan;
}

function scanObject(
  value: Record<string, unknown>,
  node: ObjectNode,
  path: string,
  reading: Reading,
  scan: Scan,
): void {
  for (const name of Object.keys(value)) {
    const field = node.spellings.get(name);
    if (field === undefined) {
      scan.unknown++;
      if (scan.unknown <= MOST_NAMED) remarkUnknown(name, node, path, reading);
      continue;
    }
    if (field.name !== name) scan.aliased = true;
    if (field.node.type === "value") continue;
    const child = value[name];
    if (typeof child === "object" && child !== null) {
      scanChild(child, field.node, joinPath(path, name), reading, scan);
    }
  }
}

function scanChild(child: object, node: FieldNode, path: string, reading: Reading, scan: Scan): void {
  if (Array.isArray(child)) {
    if (child.length > LONGEST_LIST) scan.suspicious = true;
    else if (node.type === "list" && node.element.type === "object") {
      for (let position = 0; position < child.length; position++) {
        const entry: unknown = child[position];
        if (typeof entry !== "object" || entry === null || Array.isArray(entry)) continue;
        scanChild(entry, node.element, joinPath(path, position), reading, scan);
      }
    }
    return;
  }
  const objectNode = node.type === "list" ? node.element : node;
  if (!isPlainObject(child)) scan.suspicious = true;
  else if (objectNode.type === "object") scanObject(child, objectNode, path, reading, scan);
}

function remarkUnknown(name: string, node: ObjectNode, path: string, reading: Reading): void {
  const shown = escapeInvisible(name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
  remark(reading, "RECORD_UNKNOWN_FIELD", joinPath(path, shown), { suggestion: suggestField(node, name) });
}
