import { type FieldNode, type ObjectNode, recordTree } from "./field-tree.js";
import type { NormalisedObject } from "./normalised.js";
import { readFigure, readValue } from "./read-value.js";
import { joinPath, type Reading } from "./reading.js";
import type { RecordInput } from "./schema.js";

/** Reads every value of a record whose types were checked. */
export function normaliseFields(record: RecordInput, reading: Reading): NormalisedObject<RecordInput> {
  return normaliseObject(record, recordTree, "", reading) as NormalisedObject<RecordInput>;
}

function normaliseObject(
  value: Readonly<Record<string, unknown>>,
  node: ObjectNode,
  path: string,
  reading: Reading,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  // in the order of the schema: which of two faults is found first must not hang on the order of the names
  for (const { name, node: inner } of node.fields) {
    const child = value[name];
    if (child === undefined || child === null) continue;
    const read = normaliseNode(child, inner, joinPath(path, name), reading);
    if (read !== undefined) fields[name] = read;
  }
  return fields;
}

function normaliseNode(value: unknown, node: FieldNode, path: string, reading: Reading): unknown {
  if (node.type === "value") return readValue(value, node.kind, path, reading);
  if (node.type === "list") return normaliseList(value, node.element, path, reading);
  if (typeof value === "object" && value !== null) {
    return normaliseObject(value as Record<string, unknown>, node, path, reading);
  }
  const figure = readFigure(value, "quantity", path, reading);
  return figure === undefined ? undefined : { value: figure };
}

function normaliseList(value: unknown, element: FieldNode, path: string, reading: Reading): unknown[] {
  if (!Array.isArray(value)) {
    const only = normaliseNode(value, element, path, reading);
    return only === undefined ? [] : [only];
  }
  const list: unknown[] = [];
  for (let position = 0; position < value.length; position++) {
    const read = normaliseNode(value[position], element, joinPath(path, position), reading);
    // A blank entry is dropped from a list of texts; objects keep their positions, read or not.
    if (read !== undefined) list.push(read);
  }
  return list;
}
