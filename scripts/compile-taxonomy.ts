import { mkdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CatalogueError } from "../src/catalogue/catalogue-error.js";
import type { CompiledDocuments } from "../src/catalogue/compiled.js";
import { editionKey } from "../src/catalogue/edition-ref.js";
import { formatProblem } from "../src/catalogue/format-problem.js";
import type { Language, Problem } from "../src/catalogue/problem.js";
import { createTaxonomy } from "../src/catalogue/taxonomy.js";
import { lexiconOf } from "../src/classify/lexicon-of.js";
import { loadCatalogues } from "../src/io/taxonomy-folder.js";
import { buildMatcherIndex, packMatcherIndex } from "../src/match/matcher-index.js";
import { isUpToDate, stampOf } from "./taxonomy-stamp.js";

// Compiles taxonomy/ to build/taxonomy/documents.js. Exit 0 written or up to date, 3 the taxonomy has errors.

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({
  options: {
    folder: { type: "string", default: "taxonomy" },
    out: { type: "string", default: "build/taxonomy" },
    warnings: { type: "boolean", default: false },
    force: { type: "boolean", default: false },
    lang: { type: "string", default: "en" },
  },
});
const lang: Language = values.lang === "zh" ? "zh" : "en";
process.chdir(root);

const declarationText = `/** \`sha256:…\` over all documents. */
export declare const digest: string;
/** Compiled catalogue documents: JSON text by name. */
export declare const documents: Readonly<Record<string, string>>;
/** Matching indexes of the editions most records are judged by: base64 by edition key. */
export declare const prepared: Readonly<Record<string, string>>;
/** Large editions by edition key; the build of the package fills it. */
export declare const split: Readonly<Record<string, { readonly head: string; detailsOf(item: number): string }>>;
`;

const started = performance.now();
const stamp = await stampOf(values.folder, "scripts/compile-taxonomy.ts");
if (!values.force && !values.warnings && (await isUpToDate(values.out, stamp))) {
  console.error("taxonomy: up to date");
} else {
  await compile();
}

async function compile(): Promise<void> {
  try {
    const { documents, digest, problems } = await loadCatalogues(values.folder, { lang });
    if (values.warnings) print(problems);
    await mkdir(values.out, { recursive: true });
    await replace(
      join(values.out, "documents.js"),
      moduleText(documents, digest, prepare(documents, digest)),
    );
    await replace(join(values.out, "documents.d.ts"), declarationText);
    await replace(join(values.out, "stamp"), stamp);
    const editions = Object.keys(documents).filter((name) => /^[^/]+@/.test(name)).length;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.error(
      `taxonomy: ${editions} editions, ${problems.length} warnings, ${digest.slice(0, 19)}…, ${seconds} s`,
    );
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    print(values.warnings ? error.problems : error.problems.filter(({ severity }) => severity === "error"));
    process.exitCode = 3;
  }
}

function print(problems: readonly Problem[]): void {
  for (const problem of problems) console.error(formatProblem(problem, lang));
}

/** Indexes of all editions records are matched with are worked out here, not at every start. */
function prepare(documents: CompiledDocuments, digest: string): Record<string, string> {
  const taxonomy = createTaxonomy({ documents, digest });
  const lexicon = lexiconOf(taxonomy);
  return Object.fromEntries(
    taxonomy.editions().flatMap((ref) => {
      const edition = taxonomy.edition(ref.catalogue, ref.edition);
      if (!edition || edition.items.length === 0 || edition.regime === "negative-list") return [];
      const index = buildMatcherIndex({ items: edition.items, lexicon, words: taxonomy.words(ref) });
      return [[editionKey(ref), Buffer.from(packMatcherIndex(index)).toString("base64")]];
    }),
  );
}

function moduleText(documents: CompiledDocuments, digest: string, prepared: Record<string, string>): string {
  // each value is JSON text inside a string literal: an edition is parsed only when it is used
  const record = (entries: Readonly<Record<string, string>>) =>
    `{\n${Object.entries(entries)
      .map(([name, json]) => `  ${JSON.stringify(name)}: ${JSON.stringify(json)},\n`)
      .join("")}}`;
  return `// Generated from taxonomy/; do not edit.
export const digest = ${JSON.stringify(digest)};
export const documents = ${record(documents)};
export const prepared = ${record(prepared)};
export const split = {};
`;
}

/** A reader never sees half a file. */
async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.tmp`, text);
  await rename(`${file}.tmp`, file);
}
