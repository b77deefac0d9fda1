import { type FieldNode, type ObjectNode, recordTree } from "./field-tree.js";
import { isPlainObject } from "./is-plain-object.js";
import type { NormalisedObject } from "./normalised.js";
import { currencyCode } from "./read-currency.js";
import { isDay } from "./read-date.js";
import { isPlainText } from "./read-text.js";
import { isWithinRange } from "./read-value.js";
import { readRecordKind } from "./record-kind.js";
import { LONGEST_LIST } from "./scan-fields.js";
import type { FieldKind } from "./schema/field-kind.js";
import type { RecordInput } from "./schema.js";

/**
 * Reads a record in which every name is the schema's own and every value is of the usual form: most are, and one
 * walk reads them. Nothing for any other record; the long way then tells what is odd about it.
 */
export function readPlain(input: unknown): NormalisedObject<RecordInput> | undefined {
  if (!isPlainObject(input)) return undefined;
  return readObject(input, recordTree) as NormalisedObject<RecordInput> | undefined;
}

function readObject(
  value: Readonly<Record<string, unknown>>,
  node: ObjectNode,
): Record<string, unknown> | undefined {
  const fields: Record<string, unknown> = {};
  let required = 0;
  for (const name of Object.keys(value)) {
    const field = node.spellings.get(name);
    if (field === undefined || field.name !== name) return undefined;
    const child = value[name];
    if (child === undefined || child === null) continue;
    const read = readNode(child, field.node);
    if (read === undefined) return undefined;
    if (field.required) required += 1;
    fields[name] = read;
  }
  return required === node.required ? fields : undefined;
}

function readNode(value: unknown, node: FieldNode): unknown {
  if (node.type === "value") return readLeaf(value, node.kind);
  if (node.type === "list") return readList(value, node.element);
  return isPlainObject(value) ? readObject(value, node) : undefined;
}

function readList(value: unknown, element: FieldNode): unknown[] | undefined {
  if (!Array.isArray(value) || value.length > LONGEST_LIST) return undefined;
  const list: unknown[] = [];
  for (const entry of value) {
    const read = entry === null ? undefined : readNode(entry, element);
    if (read === undefined) return undefined;
    list.push(read);
  }
  return list;
}

const CLASS = /^\d{4}$/;

function readLeaf(value: unknown, kind: FieldKind): unknown {
  if (typeof value === "string") {
    switch (kind) {
      case "record-kind":
        return readRecordKind(value);
      case "id":
      case "text":
      case "code":
        return isPlainText(value) ? value : undefined;
      case "date":
        return isDay(value) ? value : undefined;
      case "currency":
        return isPlainText(value) ? currencyCode(value) : undefined;
      case "industry":
        return CLASS.test(value) ? value : undefined;
      default:
        return undefined;
    }
  }
  if (typeof value === "boolean") return kind === "boolean" ? value : undefined;
  if (typeof value !== "number") return undefined;
  const isFigure = kind === "amount" || kind === "number" || kind === "share" || kind === "year";
  // adding 0 turns -0 into 0, which JSON would print alike
  return isFigure && isWithinRange(value, kind) ? value + 0 : undefined;
}
