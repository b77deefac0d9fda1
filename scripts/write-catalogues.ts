import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digest, documents, prepared } from "../build/taxonomy/documents.js";
import { editionKey } from "../src/catalogue/edition-ref.js";
import { splitEdition } from "../src/catalogue/split-edition.js";
import { createTaxonomy } from "../src/catalogue/taxonomy.js";
import { greenRulesOf } from "../src/classify/green-rules.js";

// Puts the compiled catalogues beside the built code, in two forms behind the name #catalogues: for Node one
// file for each document and index, read when it is asked for; for browsers one module.

const out = "dist";
const folder = "catalogues";

/** Editions with an index are matched without a look at all their items: these are read one by one. */
const split = Object.keys(prepared).map((key) => ({ key, ...splitEdition(documents[key] ?? "") }));
const whole = Object.fromEntries(
  Object.entries(documents).filter(([name]) => !split.some(({ key }) => key === name)),
);

/** File names from document names: `@`, `/` and `:` are not welcome everywhere. */
const plain = (name: string): string => name.replace(/[^a-z0-9.-]+/gi, "_");
const documentFile = (name: string): string => `document-${plain(name)}.json`;
const indexFile = (name: string): string => `index-${plain(name)}.bin`;
const headFile = (name: string): string => `head-${plain(name)}.json`;
const detailsFile = (name: string): string => `details-${plain(name)}.bin`;

const quoted = (text: string): string => JSON.stringify(text);

const getter = (name: string, value: string): string => `  get ${quoted(name)}() { return ${value}; },\n`;

const nodeModule = (
  head: string,
  kept: (name: string) => string,
): string => `// Generated from taxonomy/; do not edit.
${head}
const text = (file) => readFileSync(pathOf(file), "utf8");
const sharable = (file) => {
  const handle = openSync(pathOf(file), "r");
  try {
    const bytes = new Uint8Array(new SharedArrayBuffer(fstatSync(handle).size));
    for (let at = 0, read = 1; read > 0 && at < bytes.length; at += read)
      read = readSync(handle, bytes, at, bytes.length - at, at);
    return bytes;
  } finally {
    closeSync(handle);
  }
};
const pieces = (file) => (piece) => {
  const handle = openSync(pathOf(file), "r");
  const read = (at, length) => {
    const buffer = Buffer.allocUnsafe(length);
    readSync(handle, buffer, 0, length, at);
    return buffer;
  };
  try {
    const place = read(4 * piece, 8);
    const at = place.readInt32LE(0);
    return read(at, place.readInt32LE(4) - at).toString("utf8");
  } finally {
    closeSync(handle);
  }
};
${kept("digest")}${quoted(digest)};
${kept("documents")}{
${Object.keys(whole)
  .map((name) => getter(name, `text(${quoted(documentFile(name))})`))
  .join("")}};
${kept("prepared")}{
${Object.keys(prepared)
  .map((name) => getter(name, `sharable(${quoted(indexFile(name))})`))
  .join("")}};
${kept("split")}{
${split
  .map(({ key }) =>
    getter(key, `{ head: text(${quoted(headFile(key))}), detailsOf: pieces(${quoted(detailsFile(key))}) }`),
  )
  .join("")}};
`;

const esm = `import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
const pathOf = (file) => new URL(\`./${folder}/\${file}\`, import.meta.url);`;
const cjs = `"use strict";
const { closeSync, fstatSync, openSync, readFileSync, readSync } = require("node:fs");
const { join } = require("node:path");
const pathOf = (file) => join(__dirname, "${folder}", file);`;

/** Texts behind a table of where each begins, the last of which is the end. */
const piecesFile = (texts: readonly string[]): Buffer => {
  const pieces = texts.map((text) => Buffer.from(text));
  const table = Buffer.alloc(4 * (pieces.length + 1));
  let at = table.length;
  table.writeInt32LE(at);
  for (const [i, piece] of pieces.entries()) {
    at += piece.length;
    table.writeInt32LE(at, 4 * (i + 1));
  }
  return Buffer.concat([table, ...pieces]);
};

/** JSON text in single quotes: its own quotes need no escape. */
const literal = (json: string): string =>
  `'${json
    .replace(/\\/g, "\\\\")
    .replace(/'/g, "\\'")
    .replace(/\u2028/g, "\\u2028")
    .replace(/\u2029/g, "\\u2029")}'`;

const record = (entries: Readonly<Record<string, string>>): string =>
  `{\n${Object.entries(entries)
    .map(([name, json]) => `  ${quoted(name)}: ${literal(json)},\n`)
    .join("")}}`;

/** A page takes what is needed now: the indexes of older editions are worked out where one of them is asked. */
const { chains } = greenRulesOf(createTaxonomy({ documents, digest }));
const latest = Object.values(chains).flatMap((chain) => chain.slice(-1).map(editionKey));
const light = Object.fromEntries(Object.entries(prepared).filter(([key]) => latest.includes(key)));

const browserModule = `// Generated from taxonomy/; do not edit.
export const digest = ${quoted(digest)};
export const documents = ${record(whole)};
export const prepared = ${record(light)};
const pieces = (texts) => (piece) => texts[piece];
export const split = {
${split
  .map(({ key, head, details }) => {
    const texts = details.map((text) => `${literal(text)},\n`).join("");
    return `  ${quoted(key)}: { head: ${literal(head)}, detailsOf: pieces([\n${texts}]) },\n`;
  })
  .join("")}};
`;

await rm(join(out, folder), { recursive: true, force: true });
await mkdir(join(out, folder), { recursive: true });
for (const [name, json] of Object.entries(whole))
  await writeFile(join(out, folder, documentFile(name)), json);
for (const [name, index] of Object.entries(prepared))
  await writeFile(join(out, folder, indexFile(name)), index, "base64");
for (const { key, head, details } of split) {
  await writeFile(join(out, folder, headFile(key)), head);
  await writeFile(join(out, folder, detailsFile(key)), piecesFile(details));
}
await writeFile(
  join(out, "catalogues.node.js"),
  nodeModule(esm, (name) => `export const ${name} = `),
);
await writeFile(
  join(out, "catalogues.node.cjs"),
  nodeModule(cjs, (name) => `exports.${name} = `),
);
await writeFile(join(out, "catalogues.js"), browserModule);
