import type { FieldKind } from "./schema/field-kind.js";

/** A part of the record schema as plain data: the kind of a value, a list, or an object. */
export type PlainNode = FieldKind | PlainList | PlainObject;

export interface PlainList {
  readonly element: FieldKind | PlainObject;
  /** One entry may be sent without the list. */
  readonly orOne: boolean;
}

export interface PlainObject {
  /** In the order of the schema. */
  readonly fields: Readonly<Record<string, PlainNode>>;
  readonly required: readonly string[];
  /** A bare number may be sent for the object and becomes its `value`. */
  readonly orNumber: boolean;
}
