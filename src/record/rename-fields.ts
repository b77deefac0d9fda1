import { showValue } from "../messages/show-value.js";
import type { FieldNode, ObjectNode } from "./field-tree.js";
import { isPlainObject } from "./is-plain-object.js";
import { isBlank } from "./read-text.js";
import { fail, joinPath, type Reading } from "./reading.js";

/** A copy of the record in the schema's spelling; what the sender wrote is kept for messages. */
export function renameFields(
  record: Record<string, unknown>,
  node: ObjectNode,
  reading: Reading,
): Record<string, unknown> {
  reading.renamed = new Map();
  return renameObject(record, node, "", reading, reading.renamed);
}

function renameObject(
  value: Record<string, unknown>,
  node: ObjectNode,
  path: string,
  reading: Reading,
  renamed: Map<string, string>,
): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  const sentAs = new Map<string, string>();
  for (const name of Object.keys(value)) {
    const field = node.spellings.get(name);
    if (field === undefined) continue;
    const fieldPath = joinPath(path, field.name);
    const child = renameChild(value[name], field.node, fieldPath, reading, renamed);
    const before = sentAs.get(field.name);
    // a blank is no content: exports bring a column for every name they know
    if (before !== undefined && isEmpty(child)) continue;
    if (before !== undefined && !isEmpty(copy[field.name]) && !sameData(copy[field.name], child)) {
      const [first, second] = before === field.name ? [copy[field.name], child] : [child, copy[field.name]];
      renamed.delete(fieldPath);
      fail(reading, "RECORD_FIELD_CONFLICT", fieldPath, {
        other: joinPath(path, before === field.name ? name : before),
        found: showValue(reading.lang, first),
        second: showValue(reading.lang, second),
      });
    }
    copy[field.name] = child;
    sentAs.set(field.name, name);
    if (name === field.name) renamed.delete(fieldPath);
    else renamed.set(fieldPath, name);
  }
  return copy;
}

function renameChild(
  value: unknown,
  node: FieldNode,
  path: string,
  reading: Reading,
  renamed: Map<string, string>,
): unknown {
  if (node.type === "value") return value;
  if (Array.isArray(value)) {
    if (node.type !== "list") return value;
    return value.map((entry, position) =>
      renameChild(entry, node.element, joinPath(path, position), reading, renamed),
    );
  }
  const objectNode = node.type === "list" ? node.element : node;
  if (objectNode.type !== "object" || !isPlainObject(value)) return value;
  return renameObject(value, objectNode, path, reading, renamed);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && isBlank(value));
}

function sameData(left: unknown, right: unknown): boolean {
  return Object.is(left, right) || JSON.stringify(left) === JSON.stringify(right);
}
