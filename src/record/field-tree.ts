import type { z } from "zod";
import { type FieldKind, fieldKinds } from "./schema/field-kind.js";
import { recordSchema } from "./schema.js";

/** The record schema as a tree that can be walked without zod: names, kinds, lists. */
export type FieldNode = ObjectNode | ListNode | ValueNode;

export interface ValueNode {
  readonly type: "value";
  readonly kind: FieldKind;
}

export interface ListNode {
  readonly type: "list";
  readonly element: ObjectNode | ValueNode;
  /** One entry may be sent without the list. */
  readonly orOne: boolean;
}

export interface ObjectNode {
  readonly type: "object";
  /** Every accepted spelling → the field. */
  readonly spellings: ReadonlyMap<string, Field>;
  /** In the order of the schema. */
  readonly fields: readonly Field[];
  /** A bare number may be sent for the object and becomes its `value`. */
  readonly orNumber: boolean;
}

export interface Field {
  readonly name: string;
  readonly node: FieldNode;
  readonly required: boolean;
}

/** Every field a record can have. */
export const recordTree: ObjectNode = objectNode(recordSchema, false);

function nodeOf(schema: z.core.$ZodType): FieldNode {
  const inner = unwrap(schema);
  const kind = fieldKinds.get(inner)?.kind;
  if (kind !== undefined) return { type: "value", kind };
  const { def } = inner._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
  if (def.type === "object") return objectNode(inner as z.ZodObject, false);
  if (def.type === "array") return { type: "list", element: elementNode(def.element), orOne: false };
  if (def.type === "union") {
    const list = def.options.find((option) => option._zod.def.type === "array");
    const object = def.options.find((option) => option._zod.def.type === "object");
    if (list !== undefined) return { ...(nodeOf(list) as ListNode), orOne: true };
    if (object !== undefined) return objectNode(object as z.ZodObject, true);
  }
  throw new Error(`the record schema holds a ${def.type} that has no field kind`);
}

function elementNode(schema: z.core.$ZodType): ObjectNode | ValueNode {
  const node = nodeOf(schema);
  if (node.type === "list") throw new Error("the record schema holds a list of lists");
  return node;
}

function objectNode(schema: z.ZodObject, orNumber: boolean): ObjectNode {
  const fields = Object.entries(schema.shape).map(([name, inner]): Field => {
    return { name, node: nodeOf(inner), required: inner._zod.optin !== "optional" };
  });
  const spellings = new Map<string, Field>();
  for (const field of fields) spellings.set(snakeCase(field.name), field);
  for (const field of fields) spellings.set(field.name, field);
  return { type: "object", spellings, fields, orNumber };
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  for (;;) {
    const { def } = inner._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
    if (def.type !== "optional" && def.type !== "nullable") return inner;
    inner = def.innerType;
  }
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
