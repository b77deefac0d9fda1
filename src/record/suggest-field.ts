import { didYouMean } from "../messages/did-you-mean.js";
import { type FieldNode, type ObjectNode, recordTree } from "./field-tree.js";

const REMEMBERED = 2000;
const MOST = 3;

/** Lower-case last name → paths of the fields that have it. */
let pathsByName: ReadonlyMap<string, readonly string[]> | undefined;
const remembered = new Map<ObjectNode, Map<string, string>>();
let rememberedCount = 0;

/**
 * What the sender may have meant by a name an object does not have: a name like it in the same object, else
 * the same name elsewhere. Empty where nothing is near. Exports repeat their columns on every row, so answers
 * are remembered.
 */
export function suggestField(node: ObjectNode, name: string): string {
  let known = remembered.get(node);
  if (known === undefined) {
    known = new Map();
    remembered.set(node, known);
  }
  const before = known.get(name);
  if (before !== undefined) return before;
  const suggestion = didYouMean(name, fieldNames(node)) ?? elsewhere(name);
  if (rememberedCount < REMEMBERED) {
    known.set(name, suggestion);
    rememberedCount++;
  }
  return suggestion;
}

function* fieldNames(node: ObjectNode): Iterable<string> {
  for (const field of node.fields) yield field.name;
}

function elsewhere(name: string): string {
  pathsByName ??= collectPaths();
  const last = name.slice(name.lastIndexOf(".") + 1).replaceAll("_", "");
  return (pathsByName.get(last.toLowerCase()) ?? []).slice(0, MOST).join(" / ");
}

function collectPaths(): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  const visit = (node: FieldNode, path: string): void => {
    if (node.type === "list") visit(node.element, path);
    if (node.type !== "object") return;
    for (const field of node.fields) {
      const fieldPath = path === "" ? field.name : `${path}.${field.name}`;
      const name = field.name.toLowerCase();
      const known = paths.get(name);
      if (known === undefined) paths.set(name, [fieldPath]);
      else known.push(fieldPath);
      visit(field.node, fieldPath);
    }
  };
  visit(recordTree, "");
  // The fields people mean are near the top.
  for (const known of paths.values()) known.sort((left, right) => depth(left) - depth(right));
  return paths;
}

function depth(path: string): number {
  return path.split(".").length;
}
