import { createHash } from "node:crypto";
import { digestInput } from "../authoring/compile.js";
import type { CompiledDocuments } from "../catalogue/compiled.js";

/**
 * The digest by which every result names the catalogues it rests on.
 *
 * @since 0.2.0
 */
export function digestDocuments(documents: CompiledDocuments): string {
  return sha256(digestInput(documents));
}

/**
 * One digest for bundled and added catalogues together, whichever is named first. Folders are added one by one, so
 * that of three parts the order counts, as it does for the order of their editions.
 *
 * @since 0.2.0
 */
export function combineDigests(digests: readonly string[]): string {
  return sha256([...digests].sort().join("\n"));
}

function sha256(text: string): string {
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
