import { mkdir, writeFile } from "node:fs/promises";
import { jsonSchemas } from "./json-schemas.js";

// Writes JSON Schema files: records and results for users of other languages, catalogue files for the completion
// of editors.

const out = "dist/schema";

await mkdir(out, { recursive: true });
for (const [name, document] of Object.entries(jsonSchemas())) {
  await writeFile(`${out}/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
}
