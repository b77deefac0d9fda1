import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import type { Result } from "../../src/result/schema.js";
import { figures, type Gold } from "./figures.js";

// Measures matching on labelled texts: npm run eval -- [FILE…] [--misses] [--results FILE]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean", default: false }, results: { type: "string" } },
});
const shared = "../shared/evaluation/dev.jsonl";
const own = ["test/cases/matching/dev-a.yaml", "test/cases/matching/dev-b.yaml"];
const files = positionals.length > 0 ? positionals : existsSync(shared) ? [shared] : own;

const readGold = (file: string): Gold[] => {
  const text = readFileSync(file, "utf8");
  return file.endsWith(".yaml")
    ? parse(text)
    : text
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
};

const { classify } = createClassifier({ taxonomy: bundledTaxonomy() });
for (const file of files) {
  const gold = readGold(file);
  const results = new Map<string, Result>();
  for (const { id, kind, purpose, industryName, decidedOn } of gold) {
    const approvedOn = decidedOn ?? "2025-11-03";
    results.set(
      id,
      classify({ id, kind, purpose, approvedOn, ...(industryName ? { entity: { industryName } } : {}) }),
    );
  }
  console.log(`${file}\n${JSON.stringify(figures(gold, results), null, 2)}`);
  if (values.misses) for (const g of gold) printMiss(g, results.get(g.id));
  if (values.results)
    writeFileSync(values.results, [...results.values()].map((r) => `${JSON.stringify(r)}\n`).join(""));
}

function printMiss(g: Gold, result: Result | undefined): void {
  if (result?.outcome !== "answered") return;
  const { category, status, reasons } = result.decision;
  const codes =
    result.assessments
      .find((a) => a.regime === "national-green")
      ?.matches.map((m) => `${m.code}:${m.tier}`) ?? [];
  const right = g.gold.status === "green" && g.gold.accepted.includes(codes[0]?.split(":")[0] ?? "");
  const committed = category === "green" && status !== "needs-review";
  if (g.gold.status === "green" ? right && committed : !committed) return;
  console.log(
    `${g.id} ${g.gold.status} ${g.gold.accepted.join(",")} → ${category}/${status} ${codes.slice(0, 3).join(" ")} [${reasons[0]?.code}]\n    ${g.purpose} | ${g.industryName ?? ""}`,
  );
}
