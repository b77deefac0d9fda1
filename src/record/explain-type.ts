import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import type { TermCode } from "../messages/zh-terms.js";
import { explainValue, wrong } from "./explain-value.js";
import type { FieldNode, ListNode, ObjectNode } from "./field-tree.js";
import { isPlainObject } from "./is-plain-object.js";
import { fail, joinPath, type Reading } from "./reading.js";
import { LONGEST_LIST } from "./scan-fields.js";
import { splitFigure } from "./split-figure.js";

/**
 * Finds the first field, in the order of the schema, whose type is wrong, and says so. The order of the names
 * in the record plays no part, so that one record always gives one answer.
 */
export function explainType(value: unknown, node: FieldNode, path: string, reading: Reading): void {
  if (node.type === "list") explainList(value, node, path, reading);
  else if (node.type === "object") explainObject(value, node, path, reading);
  else explainValue(value, node.kind, path, reading);
}

function explainObject(value: unknown, node: ObjectNode, path: string, reading: Reading): void {
  if (node.orNumber && (typeof value === "string" || typeof value === "number")) {
    if (Number.isNaN(value) || value === Infinity || value === -Infinity) {
      wrong("RECORD_FIELD_VALUE", value, "expected.number", path, reading);
    }
    return;
  }
  if (!isPlainObject(value)) {
    if (isFigure(node) && (typeof value === "string" || typeof value === "number")) {
      refuseFigure(value, node, "expected.object", path, reading);
      return;
    }
    const expected = node.orNumber ? "expected.quantity" : "expected.object";
    const instance = typeof value === "object" && value !== null && !Array.isArray(value);
    wrong("RECORD_FIELD_TYPE", value, expected, path, reading, instance ? "hint.plain-object" : undefined);
    return;
  }
  for (const field of node.fields) {
    if (reading.problem !== null) return;
    const child = value[field.name];
    if (child !== undefined && child !== null)
      explainType(child, field.node, joinPath(path, field.name), reading);
    else if (field.required) missing(field.node, joinPath(path, field.name), reading);
  }
}

function explainList(value: unknown, node: ListNode, path: string, reading: Reading): void {
  if (!Array.isArray(value)) {
    const { element, orOne } = node;
    const fits = typeof value === (element.type === "object" ? "object" : "string");
    const expected = element.type === "object" ? "expected.one-or-list" : "expected.text";
    if (orOne && fits) explainType(value, element, path, reading);
    else if (isFigure(element)) refuseFigure(value, element, "expected.list", path, reading);
    else wrong("RECORD_FIELD_TYPE", value, orOne ? expected : "expected.list", path, reading);
    return;
  }
  if (value.length > LONGEST_LIST) {
    const expected = message(reading.lang, "expected.list-size", { limit: LONGEST_LIST });
    fail(reading, "RECORD_FIELD_VALUE", path, { found: showValue(reading.lang, value), expected });
    return;
  }
  for (let position = 0; position < value.length && reading.problem === null; position++) {
    explainType(value[position], node.element, joinPath(path, position), reading);
  }
}

/** An entry that names a figure with its value and its unit, such as a metric or a target. */
const isFigure = (node: FieldNode): node is ObjectNode =>
  node.type === "object" && !node.orNumber && node.spellings.has("value") && node.spellings.has("unit");

/** “5MW” alone does not tell of what it is: how an entry is written is shown, with the figure where it is one. */
function refuseFigure(
  value: unknown,
  node: ObjectNode,
  expected: TermCode,
  path: string,
  reading: Reading,
): void {
  const figure = typeof value === "string" ? splitFigure(value) : undefined;
  const name = node.fields[0]?.name ?? "name";
  const params = { name, value: String(figure?.value ?? 5), unit: JSON.stringify(figure?.unit ?? "MW") };
  fail(reading, "RECORD_FIELD_TYPE", path, {
    found: showValue(reading.lang, value),
    expected: message(reading.lang, expected),
    hint: message(reading.lang, "hint.figure-entry", params),
  });
}

function missing(node: FieldNode, path: string, reading: Reading): void {
  const term: TermCode = node.type === "value" ? `expected.${node.kind}` : `expected.${node.type}`;
  fail(reading, "RECORD_FIELD_MISSING", path, { expected: message(reading.lang, term) });
}
