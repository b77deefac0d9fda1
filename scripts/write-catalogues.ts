import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digest, documents, prepared } from "../build/taxonomy/documents.js";

// Puts the compiled catalogues beside the built code, in two forms behind the name #catalogues: for Node one JSON
// file for each document, read when it is asked for; for browsers one module.

const out = "dist";
const folder = "catalogues";

/** File names from document names: `@`, `/` and `:` are not welcome everywhere. */
const fileOf = (kind: string, name: string): string => `${kind}-${name.replace(/[^a-z0-9.-]+/gi, "_")}.json`;

const getters = (kind: string, entries: Readonly<Record<string, string>>): string =>
  Object.keys(entries)
    .map(
      (name) => `  get ${JSON.stringify(name)}() { return read(${JSON.stringify(fileOf(kind, name))}); },\n`,
    )
    .join("");

const nodeModule = (
  head: string,
  kept: (name: string) => string,
): string => `// Generated from taxonomy/; do not edit.
${head}
${kept("digest")}${JSON.stringify(digest)};
${kept("documents")}{
${getters("document", documents)}};
${kept("prepared")}{
${getters("index", prepared)}};
`;

const esm = `import { readFileSync } from "node:fs";
const read = (file) => readFileSync(new URL(\`./${folder}/\${file}\`, import.meta.url), "utf8");`;
const cjs = `"use strict";
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const read = (file) => readFileSync(join(__dirname, "${folder}", file), "utf8");`;

/** JSON text in single quotes: its own quotes need no escape. */
const literal = (json: string): string =>
  `'${json
    .replace(/\\/g, "\\\\")
    .replace(/'/g, "\\'")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029")}'`;

const record = (entries: Readonly<Record<string, string>>): string =>
  `{\n${Object.entries(entries)
    .map(([name, json]) => `  ${JSON.stringify(name)}: ${literal(json)},\n`)
    .join("")}}`;

await rm(join(out, folder), { recursive: true, force: true });
await mkdir(join(out, folder), { recursive: true });
for (const [kind, entries] of [
  ["document", documents],
  ["index", prepared],
] as const) {
  for (const [name, json] of Object.entries(entries))
    await writeFile(join(out, folder, fileOf(kind, name)), json);
}
await writeFile(
  join(out, "catalogues.node.js"),
  nodeModule(esm, (name) => `export const ${name} = `),
);
await writeFile(
  join(out, "catalogues.node.cjs"),
  nodeModule(cjs, (name) => `exports.${name} = `),
);
await writeFile(
  join(out, "catalogues.js"),
  `// Generated from taxonomy/; do not edit.
export const digest = ${JSON.stringify(digest)};
export const documents = ${record(documents)};
export const prepared = ${record(prepared)};
`,
);
