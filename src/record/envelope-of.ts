import type { ObjectNode } from "./field-tree.js";
import { isPlainObject } from "./is-plain-object.js";

/** Interfaces wrap a page of records once or twice: {"code": 0, "data": {"total": 2, "list": [...]}}. */
const DEEPEST = 2;

/**
 * Where the records stand in what is no record but the envelope of several: the dotted path of its list. Nothing
 * where there is none; a field of the record that holds a list is no envelope.
 */
export function envelopeOf(
  value: Readonly<Record<string, unknown>>,
  { spellings }: Pick<ObjectNode, "spellings">,
  depth = 1,
): string | undefined {
  for (const [name, child] of Object.entries(value)) {
    if (depth === 1 && spellings.has(name)) continue;
    if (Array.isArray(child)) {
      const [first] = child as readonly unknown[];
      if (isPlainObject(first) && Object.keys(first).some((key) => spellings.has(key))) return name;
    } else if (depth < DEEPEST && isPlainObject(child)) {
      const below = envelopeOf(child, { spellings }, depth + 1);
      if (below !== undefined) return `${name}.${below}`;
    }
  }
  return undefined;
}
