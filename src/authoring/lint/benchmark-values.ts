import { type BenchmarkWords, createBenchmarkWords } from "../../benchmarks/benchmark-words.js";
import type { BenchmarkTable, FigureTable } from "../../catalogue/benchmark-schema.js";
import type { BilingualText, DocumentPath } from "../../catalogue/problem.js";
import { metricDocumentSchema } from "../../criteria/metric-schema.js";
import { unitDocumentSchema } from "../../criteria/unit-schema.js";
import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";
import type { LintInput } from "./lint-input.js";

/** A level has a unit and a source, and everything a benchmark table points to is there. */
export const benchmarkValues: LintCheck = {
  id: "benchmark-values",
  description: {
    zh: "能效水平有单位与来源，所指的版本、工序、指标、来源存在",
    en: "levels have a unit and a source; editions, processes, metrics and sources they name exist",
  },
  severity: "error",
  check: (input) => {
    const words = wordsOf(input);
    const processes = new Set(
      input.processDocuments.flatMap(({ value }) => value.processes.map(({ id }) => id)),
    );
    return [
      ...input.benchmarkTables.flatMap((document) => [...tableFaults(document, words, processes)]),
      ...input.figureTables.flatMap((document) => [...figureFaults(document, words)]),
      ...industryFaults(input),
    ];
  },
};

/** A folder that brings no words of its own is checked when it is merged. */
function wordsOf({ files, processDocuments, benchmarkUnits }: LintInput): BenchmarkWords | undefined {
  const at = (path: string): unknown => files.find((f) => f.path === path)?.value;
  const units = unitDocumentSchema.safeParse(at("lexicon/units.yaml"));
  const metrics = metricDocumentSchema.safeParse(at("lexicon/metrics.yaml"));
  const [processes] = processDocuments;
  if (!units.success || !metrics.success || processes === undefined) return undefined;
  return createBenchmarkWords({
    units: units.data,
    ownUnits: benchmarkUnits[0]?.value,
    metrics: metrics.data,
    processes: processes.value,
  });
}

function* tableFaults(
  document: ParsedFile<BenchmarkTable>,
  words: BenchmarkWords | undefined,
  processes: ReadonlySet<string>,
): Generator<Finding> {
  const { editions, rows, rules = [], sources } = document.value;
  const refs = new Set(sources.map(({ ref }) => ref));
  const known = new Set(editions.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const at = (...steps: DocumentPath) => ({ document, path: ["rows", index, ...steps] });
    if (seen.has(row.id)) yield { at: at("id"), ...twice(row.id) };
    seen.add(row.id);
    if (processes.size > 0 && !processes.has(row.process)) {
      yield { at: at("process"), ...missing("工序", "process", row.process) };
    }
    if (words && row.unit !== null && !words.units.read(row.unit))
      yield { at: at("unit"), ...noUnit(row.unit) };
    if (words && row.metric !== null && !words.names.find(row.metric)) {
      yield { at: at("metric"), ...missing("指标", "metric", row.metric) };
    }
    if (words && row.size && !words.units.read(row.size.unit)) {
      yield { at: at("size", "unit"), ...noUnit(row.size.unit) };
    }
    for (const [position, level] of row.levels.entries()) {
      const here = (...steps: DocumentPath) => at("levels", position, ...steps);
      if (!known.has(level.edition)) {
        yield { at: here("edition"), ...missing("版本", "edition", level.edition) };
      }
      const hasValue = Object.values(level.values).some((value) => value !== null);
      if (hasValue && (level.source ?? []).length === 0) yield { at: here("values"), ...noSource };
      if (hasValue && (row.unit === null || row.metric === null)) yield { at: here("values"), ...bare };
      yield* refFaults(level.source, refs, (i) => here("source", i));
    }
  }
  for (const [index, { source }] of editions.entries()) {
    yield* refFaults(source, refs, (i) => ({ document, path: ["editions", index, "source", i] }));
  }
  for (const [index, { source }] of rules.entries()) {
    yield* refFaults(source, refs, (i) => ({ document, path: ["rules", index, "source", i] }));
  }
}

function* figureFaults(
  document: ParsedFile<FigureTable>,
  words: BenchmarkWords | undefined,
): Generator<Finding> {
  const refs = new Set(document.value.sources.map(({ ref }) => ref));
  const seen = new Set<string>();
  for (const [index, figure] of document.value.figures.entries()) {
    const at = (...steps: DocumentPath) => ({ document, path: ["figures", index, ...steps] });
    if (seen.has(figure.id)) yield { at: at("id"), ...twice(figure.id) };
    seen.add(figure.id);
    if (typeof figure.value === "number") {
      if (figure.unit === undefined) yield { at: at("value"), ...bare };
      else if (words && !words.units.read(figure.unit)) yield { at: at("unit"), ...noUnit(figure.unit) };
    }
    if ((typeof figure.value === "number" || figure.text !== undefined) && !figure.source?.length) {
      yield { at: at("id"), ...noSource };
    }
    yield* refFaults(figure.source, refs, (i) => at("source", i));
  }
}

function* industryFaults({ processDocuments, industryCodes }: LintInput): Generator<Finding> {
  if (industryCodes === undefined) return;
  for (const document of processDocuments) {
    for (const [index, { industries = [] }] of document.value.processes.entries()) {
      for (const [position, code] of industries.entries()) {
        if (industryCodes.has(code)) continue;
        const path = ["processes", index, "industries", position];
        yield { at: { document, path }, ...missing("行业代码", "industry code", code) };
      }
    }
  }
}

function* refFaults(
  source: readonly string[] | undefined,
  refs: ReadonlySet<string>,
  at: (index: number) => Finding["at"],
): Generator<Finding> {
  for (const [index, ref] of (source ?? []).entries()) {
    if (!refs.has(ref)) yield { at: at(index), ...missing("来源", "source", ref) };
  }
}

type Text = { readonly message: BilingualText; readonly hint: BilingualText };

const missing = (zh: string, en: string, name: string): Text => ({
  message: { zh: `${zh} ${name} 不存在`, en: `the ${en} ${name} is not known` },
  hint: { zh: "改正写法，或在相应的表中补充", en: "correct it, or add it to the list it belongs to" },
});
const twice = (id: string): Text => ({
  message: { zh: `标识 ${id} 重复`, en: `the id ${id} occurs twice` },
  hint: { zh: "给每行不同的 id", en: "give each row its own id" },
});
const noUnit = (unit: string): Text => ({
  message: { zh: `不识别的单位 ${unit}`, en: `the unit ${unit} is not known` },
  hint: {
    zh: "改用 lexicon/units.yaml 或 benchmarks/units.yaml 中的单位，或在其中补充",
    en: "use a unit of lexicon/units.yaml or benchmarks/units.yaml, or add it there",
  },
});
const noSource: Text = {
  message: { zh: "数值没有来源", en: "a value without a source" },
  hint: {
    zh: "写明来源；只凭记忆的写 editor-recall 并设 verified: false",
    en: "name the source; what is only remembered cites editor-recall and is verified: false",
  },
};
const bare: Text = {
  message: { zh: "数值没有指标或单位", en: "a value without metric or unit" },
  hint: {
    zh: '补上 metric 与 unit；无量纲时写 unit: "1"',
    en: 'add metric and unit; unit: "1" where there is none',
  },
};
