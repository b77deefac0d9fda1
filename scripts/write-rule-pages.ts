import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { bundledTaxonomy } from "../src/bundled-taxonomy.js";
import { ruleHeadsOf, ruleOf } from "../src/flags/rules-of.js";
import { factsPage } from "./facts-page.js";
import { rulePages } from "./rule-pages.js";

// Writes docs/rules and docs/facts-and-rules.md from taxonomy/rules: npm run docs:rules. A test tells when they are out of date.

const folder = "docs/rules";
const taxonomy = bundledTaxonomy();
const rules = ruleHeadsOf(taxonomy).flatMap((head) => ruleOf(taxonomy, head) ?? []);
await rm(folder, { recursive: true, force: true });
for (const [name, text] of rulePages(rules)) {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
}
await writeFile("docs/facts-and-rules.md", factsPage(rules));
console.error(`${rules.length} rules, two languages: ${folder}`);
