import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { BilingualText, DocumentPath } from "../problem.js";
import { valueTexts } from "./value-text.js";

/** Something in a well-formed YAML document that catalogue files do not allow. */
export interface ValueFault {
  readonly code: string;
  readonly offset: number;
  readonly path: DocumentPath;
  readonly message: BilingualText;
  readonly hint: BilingualText;
}

/** Deeper than any catalogue; keeps the walk far from the end of the stack. */
const deepest = 64;
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Turns parsed YAML nodes into plain values in one walk that never expands an alias, never looks at a
 * prototype and sees every duplicate key.
 */
export function plainValue(root: Node | null, report: (fault: ValueFault) => void): unknown {
  const fault = (code: string, node: unknown, path: DocumentPath, detail = ""): undefined => {
    const text = valueTexts(code, detail);
    report({ code: `yaml/${code}`, offset: offsetOf(node), path, ...text });
    return undefined;
  };

  const value = (node: unknown, path: DocumentPath): unknown => {
    if (node === null || node === undefined) return null;
    if (isAlias(node)) return fault("alias", node, path, node.source);
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor !== undefined) fault("anchor", node, path, node.anchor);
      if (node.tag !== undefined) return fault("tag", node, path, node.tag);
    }
    if (isScalar(node)) return scalar(node.value, node.source, node, path);
    if (path.length >= deepest) return fault("too-deep", node, path);
    if (isSeq(node)) return node.items.map((item, index) => value(item, [...path, index]));
    if (isMap(node)) return map(node.items, path);
    return fault("alias", node, path);
  };

  const scalar = (found: unknown, source: string | undefined, node: unknown, path: DocumentPath): unknown => {
    if (typeof found !== "number") return found;
    if (!Number.isFinite(found)) return fault("not-finite", node, path, source);
    if (Number.isInteger(found) && !Number.isSafeInteger(found))
      return fault("large-number", node, path, source);
    return found;
  };

  const map = (pairs: readonly Pair[], path: DocumentPath): Record<string, unknown> => {
    const result: Record<string, unknown> = {};
    for (const pair of pairs) {
      const key = keyText(pair, path);
      if (key === undefined) continue;
      if (Object.hasOwn(result, key)) {
        fault("duplicate-key", pair.key, [...path, key], key);
        continue;
      }
      result[key] = value(pair.value, [...path, key]);
    }
    return result;
  };

  const keyText = (pair: Pair, path: DocumentPath): string | undefined => {
    const key = pair.key;
    if (isAlias(key)) return fault("alias", key, path, key.source);
    if (!isScalar(key)) return fault("key-not-text", key ?? pair.value, path);
    if (key.anchor !== undefined) fault("anchor", key, path, key.anchor);
    if (key.tag !== undefined) return fault("tag", key, path, key.tag);
    if (typeof key.value !== "string") return fault("key-not-text", key, path, key.source ?? "");
    if (key.value === "<<") return fault("merge-key", key, path);
    if (forbiddenKeys.has(key.value)) return fault("forbidden-key", key, path, key.value);
    return key.value;
  };

  return value(root, []);
}

function offsetOf(node: unknown): number {
  if (typeof node !== "object" || node === null || !("range" in node) || !Array.isArray(node.range)) return 0;
  return typeof node.range[0] === "number" ? node.range[0] : 0;
}
