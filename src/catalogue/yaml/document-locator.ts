import type { LineCounter } from "yaml";
import type { DocumentPath } from "../problem.js";
import type { SourceNode } from "./source-node.js";

export interface Position {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/**
 * Finds where a value of a parsed document stands in its text.
 *
 * @since 0.1.0
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

export function createLocator(root: SourceNode | undefined, lines: LineCounter): DocumentLocator {
  const position = (node: SourceNode | undefined): Position => {
    if (!node?.range) return start;
    const { line, col } = lines.linePos(node.range.start);
    return line === 0 ? start : { line, column: col };
  };
  const walk = (path: DocumentPath): Walked => {
    let node = root;
    let key: SourceNode | undefined;
    for (const step of path) {
      const next = node?.child?.(step);
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
      return complete ? node?.source : undefined;
    },
    rangeOf: (path) => {
      const { node, complete } = walk(path);
      return complete ? node?.range : undefined;
    },
  };
}

interface Walked {
  readonly node: SourceNode | undefined;
  readonly key: SourceNode | undefined;
  readonly complete: boolean;
}
