import type { z } from "zod";
import type { PlainList, PlainNode, PlainObject } from "./plain-node.js";
import { fieldKinds } from "./schema/field-kind.js";
import { recordTypes } from "./schema.js";

/**
 * Every field a record can have, read off the schema. In the built package the tree itself stands in the place of
 * this file: making the schema would be half of the time to a first answer.
 */
export const plainRecordTree: PlainObject = plainObject(recordTypes, false);

function plainNode(schema: z.core.$ZodType): PlainNode {
  const inner = unwrap(schema);
  const kind = fieldKinds.get(inner)?.kind;
  if (kind !== undefined) return kind;
  const { def } = inner._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
  if (def.type === "object") return plainObject(inner as z.ZodObject, false);
  if (def.type === "array") return { element: elementNode(def.element), orOne: false };
  if (def.type === "union") {
    const list = def.options.find((option) => option._zod.def.type === "array");
    const object = def.options.find((option) => option._zod.def.type === "object");
    if (list !== undefined) return { element: elementNode((list as z.ZodArray).element), orOne: true };
    if (object !== undefined) return plainObject(object as z.ZodObject, true);
  }
  throw new Error(`the record schema holds a ${def.type} that has no field kind`);
}

function elementNode(schema: z.core.$ZodType): PlainList["element"] {
  const node = plainNode(schema);
  if (typeof node === "object" && "element" in node)
    throw new Error("the record schema holds a list of lists");
  return node;
}

function plainObject(schema: z.ZodObject, orNumber: boolean): PlainObject {
  const fields = Object.entries(schema.shape);
  return {
    fields: Object.fromEntries(fields.map(([name, inner]) => [name, plainNode(inner)])),
    required: fields.filter(([, inner]) => inner._zod.optin !== "optional").map(([name]) => name),
    orNumber,
  };
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  let inner = schema;
  for (;;) {
    const { def } = inner._zod as { def: z.core.$ZodTypes["_zod"]["def"] };
    if (def.type !== "optional" && def.type !== "nullable") return inner;
    inner = def.innerType;
  }
}
