import type { PlainNode, PlainObject } from "./plain-node.js";
import { plainRecordTree } from "./plain-record-tree.js";
import type { FieldKind } from "./schema/field-kind.js";

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
  /** Number of fields that have to be there. */
  readonly required: number;
  /** A bare number may be sent for the object and becomes its `value`. */
  readonly orNumber: boolean;
}

export interface Field {
  readonly name: string;
  readonly node: FieldNode;
  readonly required: boolean;
}

/** Every field a record can have. */
export const recordTree: ObjectNode = objectNode(plainRecordTree);

function nodeOf(plain: PlainNode): FieldNode {
  if (typeof plain === "string") return valueNode(plain);
  if ("fields" in plain) return objectNode(plain);
  const { element, orOne } = plain;
  return {
    type: "list",
    element: typeof element === "string" ? valueNode(element) : objectNode(element),
    orOne,
  };
}

function valueNode(kind: FieldKind): ValueNode {
  return { type: "value", kind };
}

/** An object opened when a record first has it: most records hold few of the objects there are. */
function objectNode({ fields, required, orNumber }: PlainObject): ObjectNode {
  let opened: Pick<ObjectNode, "fields" | "spellings"> | undefined;
  const open = (): Pick<ObjectNode, "fields" | "spellings"> => {
    opened ??= withSpellings(
      Object.entries(fields).map(([name, plain]) => ({
        name,
        node: nodeOf(plain),
        required: required.includes(name),
      })),
    );
    return opened;
  };
  return {
    type: "object",
    orNumber,
    required: required.length,
    get fields() {
      return open().fields;
    },
    get spellings() {
      return open().spellings;
    },
  };
}

function withSpellings(fields: readonly Field[]): Pick<ObjectNode, "fields" | "spellings"> {
  const spellings = new Map<string, Field>();
  for (const field of fields) spellings.set(snakeCase(field.name), field);
  for (const field of fields) spellings.set(field.name, field);
  return { fields, spellings };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
