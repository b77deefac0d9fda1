import { type FieldNode, recordTree } from "../record/field-tree.js";

/** A field of a record an answer may depend on. */
export interface UsedField {
  /** Dotted path; `[]` marks entries of a list. */
  readonly path: string;
  readonly kind: string;
}

/**
 * All fields an answer may depend on, besides the id that only names the record. Rows that agree in all of them
 * have the same answer: whoever has a book in a database classifies the distinct rows and joins the answers by these
 * columns.
 *
 * @since 0.2.0
 */
export function usedFields(): readonly UsedField[] {
  return [...walk(recordTree, "")].filter(({ path }) => path !== "id");
}

function* walk(node: FieldNode, path: string): Generator<UsedField> {
  switch (node.type) {
    case "value":
      yield { path, kind: node.kind };
      return;
    case "list":
      yield* walk(node.element, `${path}[]`);
      return;
    case "object":
      for (const { name, node: inner } of node.fields)
        yield* walk(inner, path === "" ? name : `${path}.${name}`);
  }
}
