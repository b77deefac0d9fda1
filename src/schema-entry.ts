/**
 * The shapes of what goes in and what comes out, as zod schemas. The same as JSON Schema files:
 * `verdex/schema/record.json`, `verdex/schema/result.json` and `verdex/schema/catalogue-*.json`.
 *
 * @packageDocumentation
 */
export { recordSchema } from "./record/schema.js";
export { resultSchema } from "./result/schema.js";
