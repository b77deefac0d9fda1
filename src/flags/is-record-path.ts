import { type Field, type FieldNode, type ObjectNode, recordTree } from "../record/field-tree.js";
import { suggestField } from "../record/suggest-field.js";

/** Whether a path such as `proceeds.lines.amount` names a field of the record schema; lists need no index. */
export const isRecordPath = (path: string): boolean => unknownStep(path) === undefined;

/** What was meant by the first step of a path that the schema does not know; empty where nothing is near. */
export const suggestPath = (path: string): string => {
  const unknown = unknownStep(path);
  return unknown?.of === undefined ? "" : suggestField(unknown.of, unknown.step);
};

interface UnknownStep {
  readonly step: string;
  /** The object that has no such field; nothing where the step before is no object. */
  readonly of: ObjectNode | undefined;
}

const unknownStep = (path: string): UnknownStep | undefined => {
  let node: FieldNode = recordTree;
  for (const step of path.split(".")) {
    const of: FieldNode = node.type === "list" ? node.element : node;
    if (of.type !== "object") return { step, of: undefined };
    const field: Field | undefined = of.fields.find(({ name }) => name === step);
    if (field === undefined) return { step, of };
    node = field.node;
  }
  return undefined;
};
