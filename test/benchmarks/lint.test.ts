import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { benchmarkValues } from "../../src/authoring/lint/benchmark-values.js";
import { lintTaxonomy } from "../../src/authoring/lint/lint-taxonomy.js";
import { parseTaxonomy } from "../../src/authoring/parse-taxonomy.js";

const read = (path: string): string =>
  readFileSync(new URL(`../../taxonomy/${path}`, import.meta.url), "utf8");
const levels = "benchmarks/levels-power-and-data-centres.yaml";
const limits = "benchmarks/figures-emission-limits.yaml";
const words = "benchmarks/processes.yaml";
const paths = [
  "lexicon/units.yaml",
  "lexicon/metrics.yaml",
  "benchmarks/units.yaml",
  words,
  levels,
  limits,
  "benchmarks/levels-copper-and-aluminium-products.yaml",
  "benchmarks/levels-energy-norms.yaml",
  "benchmarks/levels-industrial-energy.yaml",
];

/** The codes and paths of what is wrong after one change. */
const faults = (path?: string, find = "", put = ""): string[] => {
  const parsed = parseTaxonomy(
    paths.map((name) => {
      const text = read(name);
      if (name === path && !text.includes(find)) throw new Error(`${name} does not hold ${find}`);
      return { path: name, text: name === path ? text.replace(find, put) : text };
    }),
  );
  const linted = lintTaxonomy(parsed, { checks: [benchmarkValues], industryCodes: ["2521"] });
  return [...parsed.problems, ...linted]
    .filter((p) => !p.path.includes("industries"))
    .map((p) => `${p.severity} ${p.code} ${p.path}`);
};

describe("what is wrong with a benchmark table", () => {
  it("finds nothing wrong with the bundled ones", () => {
    expect(faults()).toEqual([]);
  });

  it.each([
    ["an unknown unit", levels, "unit: gce/kWh", "unit: gce/坨", "rows.0.unit"],
    ["a value without unit", levels, "unit: gce/kWh", "unit: null", "rows.0.levels.0.values"],
    ["a value without source", levels, "        source: [S-1519, S-SD66]\n", "", "rows.0.levels.0.values"],
    ["an unknown source", levels, "source: [S-1519, S-SD66]", "source: [S-9]", "rules.1.source.0"],
    ["an unknown edition", levels, '- edition: "1519"', '- edition: "1518"', "rows.0.levels.0.edition"],
    ["an unknown process", levels, "process: coal-power-wet", "process: coal-power-dry", "rows.0.process"],
    ["an unknown metric", levels, "metric: 供电煤耗", "metric: 供电指数", "rows.0.metric"],
    ["an id twice", levels, "id: coal-new-air", "id: coal-new-wet", "rows.1.id"],
    ["a figure without source", limits, "    source: [N5, ULE-sec]\n", "", "figures.0.id"],
    ["a figure in an unknown unit", limits, "unit: mg/m³", "unit: mg/坨", "figures.0.unit"],
    ["a figure without unit", limits, "    unit: mg/m³\n", "", "figures.0.value"],
  ])("%s is an error", (_, path, find, put, at) => {
    expect(faults(path, find, put)).toContain(`error lint/benchmark-values ${at}`);
  });

  it("an unknown operator does not load", () => {
    const found = faults(limits, "operator: <=", "operator: =<");
    expect(found.some((f) => f.startsWith("error schema/") && f.endsWith("figures.0.operator"))).toBe(true);
  });

  it("an industry code that is not in the classification is an error", () => {
    const parsed = parseTaxonomy(paths.map((path) => ({ path, text: read(path) })));
    const found = lintTaxonomy(parsed, { checks: [benchmarkValues], industryCodes: ["2521"] });
    expect(found.some((p) => p.path.includes("industries"))).toBe(true);
  });
});
