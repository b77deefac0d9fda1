import { isMap, isScalar, isSeq, type LineCounter, type Pair } from "yaml";
import type { DocumentPath } from "../problem.js";

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/**
 * Finds where a value of a parsed document stands in its text.
 *
 * @since 0.2.0
 */
export interface DocumentLocator {
  /** Position of the value; of its nearest existing container where the path leads nowhere. */
  locate(path: DocumentPath): Position;
  /** Position of the key that names the value. */
  locateKey(path: DocumentPath): Position;
  /** How a scalar is written in the file, e.g. `3.10` for the number 3.1. */
  writtenAs(path: DocumentPath): string | undefined;
  /** Offsets of the value in the text, end exclusive; nothing where the path leads nowhere. */
  rangeOf(path: DocumentPath): { readonly start: number; readonly end: number } | undefined;
}

const start: Position = { line: 1, column: 1 };

export function createLocator(root: unknown, lines: LineCounter): DocumentLocator {
  const position = (node: unknown): Position => {
    const offset = rangeStart(node);
    if (offset === undefined) return start;
    const { line, col } = lines.linePos(offset);
    return line === 0 ? start : { line, column: col };
  };
  const walk = (path: DocumentPath): { node: unknown; key: unknown; complete: boolean } => {
    let node = root;
    let key: unknown;
    for (const step of path) {
      const next = child(node, step);
      if (next === undefined) return { node, key, complete: false };
      node = next.value ?? next.key;
      key = next.key ?? key;
    }
    return { node, key, complete: true };
  };
  return {
    locate: (path) => position(walk(path).node),
    locateKey: (path) => {
      const { node, key, complete } = walk(path);
      return position(complete && typeof path.at(-1) === "string" ? (key ?? node) : node);
    },
    writtenAs: (path) => {
      const { node, complete } = walk(path);
      return complete && isScalar(node) && typeof node.source === "string" ? node.source : undefined;
    },
    rangeOf: (path) => {
      const { node, complete } = walk(path);
      return complete ? rangeOf(node) : undefined;
    },
  };
}

function child(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof step === "number") {
    return step in node.items ? { key: undefined, value: node.items[step] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair: Pair | undefined = node.items.find((entry) => isScalar(entry.key) && entry.key.value === step);
  return pair && { key: pair.key, value: pair.value };
}

function rangeOf(node: unknown): { start: number; end: number } | undefined {
  if (typeof node !== "object" || node === null || !("range" in node)) return undefined;
  if (!Array.isArray(node.range)) return undefined;
  const [start, end] = node.range;
  return typeof start === "number" && typeof end === "number" ? { start, end } : undefined;
}

function rangeStart(node: unknown): number | undefined {
  return rangeOf(node)?.start;
}
