/**
 * The shapes of what goes in and what comes out, as zod schemas. The same as JSON Schema files: all of
 * `verdex/schema/*.json`, such as `record.json`, `result.json`, `product.json` and `catalogue-*.json`.
 *
 * @packageDocumentation
 */
export { recordSchema } from "./record/record-schema.js";
export type { RecordInput } from "./record/schema.js";
export { resultSchema } from "./result/schema.js";
