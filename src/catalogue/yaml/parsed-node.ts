import { isMap, isScalar, isSeq, type Pair } from "yaml";
import type { SourceNode } from "./source-node.js";

/** A node of the general parser, looked into only as far as it is asked: an alias leads nowhere. */
export const parsedNode = (node: unknown): SourceNode | undefined => {
  if (typeof node !== "object" || node === null) return undefined;
  return {
    range: rangeOf(node),
    source: isScalar(node) && typeof node.source === "string" ? node.source : undefined,
    child: (step) => child(node, step),
  };
};

const child = (node: object, step: string | number): ReturnType<NonNullable<SourceNode["child"]>> => {
  if (isSeq(node) && typeof step === "number") {
    return step in node.items ? { value: parsedNode(node.items[step]) } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair: Pair | undefined = node.items.find((entry) => isScalar(entry.key) && entry.key.value === step);
  return pair && { key: parsedNode(pair.key), value: parsedNode(pair.value) };
};

const rangeOf = (node: object): SourceNode["range"] => {
  if (!("range" in node) || !Array.isArray(node.range)) return undefined;
  const [start, end] = node.range;
  return typeof start === "number" && typeof end === "number" ? { start, end } : undefined;
};
