import { type Field, type FieldNode, recordTree } from "../record/field-tree.js";
import type { FieldKind } from "../record/schema/field-kind.js";

/** A field that one cell can hold. */
export interface TableField {
  /** Names and positions on the way to it, in the schema's spelling. */
  readonly steps: readonly (string | number)[];
  readonly kind: FieldKind | "quantity";
  /** The cell may hold several, one after another. */
  readonly several: boolean;
}

const POSITION = /^\d{1,3}$/;

/**
 * The field a dotted path names, or `group` where the path names an object, which has no place in one cell.
 */
export function tableField(path: string): TableField | "group" | undefined {
  const steps: (string | number)[] = [];
  let node: FieldNode = recordTree;
  for (const part of path.split(".")) {
    if (node.type === "list") {
      const { element, orOne }: Extract<FieldNode, { type: "list" }> = node;
      if (POSITION.test(part)) {
        steps.push(Number(part));
        node = element;
        continue;
      }
      if (!orOne) return undefined;
      node = element;
    }
    const field: Field | undefined = node.type === "object" ? node.spellings.get(part) : undefined;
    if (field === undefined) return undefined;
    steps.push(field.name);
    node = field.node;
  }
  if (node.type === "value") return { steps, kind: node.kind, several: false };
  if (node.type === "list") {
    return node.element.type === "value" ? { steps, kind: node.element.kind, several: true } : "group";
  }
  return node.orNumber ? { steps, kind: "quantity", several: false } : "group";
}

/** Every field of the record itself and of the objects in it by its folded path. */
export function fieldPaths(): Iterable<string> {
  return collect(recordTree, "");
}

function* collect(node: FieldNode, path: string): Generator<string> {
  if (node.type !== "object") {
    yield path;
    return;
  }
  if (node.orNumber) yield path;
  for (const field of node.fields)
    yield* collect(field.node, path === "" ? field.name : `${path}.${field.name}`);
}
