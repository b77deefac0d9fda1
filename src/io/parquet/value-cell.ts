import { Buffer } from "node:buffer";
import type { Cell } from "../source.js";
import { decodeUtf8 } from "../utf8.js";

/** A value of a Parquet file as a cell; lists and objects as the JSON they would be. */
export function cellOfValue(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && !(value instanceof Date)) {
    return (
      JSON.stringify(value, (_, inner) => (typeof inner === "bigint" ? inner.toString() : inner)) ?? null
    );
  }
  if (typeof value === "symbol" || typeof value === "function") return null;
  return value as Exclude<Cell, null>;
}

/**
 * Text of a Parquet file, which has to be UTF-8. What is not gets half of a character at its end, by which the
 * record is refused where its texts are read.
 */
export function strictText(bytes: Uint8Array): string {
  return decodeUtf8(bytes) ?? `${Buffer.from(bytes).toString("utf8")}\ud800`;
}
