import { type FieldNode, recordTree } from "../record/field-tree.js";

/** Whether a path such as `proceeds.lines.amount` names a field of the record schema; lists need no index. */
export const isRecordPath = (path: string): boolean => {
  let node: FieldNode | undefined = recordTree;
  for (const step of path.split(".")) {
    if (node?.type === "list") node = node.element;
    if (node?.type !== "object") return false;
    node = node.fields.find(({ name }) => name === step)?.node;
  }
  return node !== undefined;
};
