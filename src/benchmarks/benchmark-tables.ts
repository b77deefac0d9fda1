import type {
  BenchmarkRow,
  BenchmarkTable,
  Process,
  ProcessDocument,
} from "../catalogue/benchmark-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { NamedMetric } from "../criteria/metric-names.js";
import type { MetricDocument } from "../criteria/metric-schema.js";
import type { UnitDocument } from "../criteria/unit-schema.js";
import { type BenchmarkWords, createBenchmarkWords } from "./benchmark-words.js";
import { createProcessWords, type WordsIn } from "./process-words.js";

/** The benchmark tables of a taxonomy, ready to be asked. */
export interface Benchmarks {
  readonly tables: readonly BenchmarkTable[];
  readonly processes: readonly Process[];
  readonly words: BenchmarkWords;
  readonly wordsIn: WordsIn;
  /** Whether a figure called like this is one of the row's metric. */
  fits(metric: NamedMetric, rowMetric: string): boolean;
  /** Rows of a process; a process without any in this table has those of the wider one. */
  rowsOf(table: BenchmarkTable, process: Process): readonly BenchmarkRow[];
  /**
   * Processes with a row for the metric, by the way they are told apart: cooling and class of steam are decided
   * each for itself.
   */
  processesFor(metric: NamedMetric): readonly (readonly Process[])[];
}

const opened = new WeakMap<Taxonomy, { readonly benchmarks: Benchmarks | undefined }>();

/** Opened once for each taxonomy; nothing where it brings no tables. */
export const benchmarksOf = (taxonomy: Taxonomy): Benchmarks | undefined => {
  const known = opened.get(taxonomy);
  if (known) return known.benchmarks;
  const benchmarks = open(taxonomy);
  opened.set(taxonomy, { benchmarks });
  return benchmarks;
};

const open = (taxonomy: Taxonomy): Benchmarks | undefined => {
  const names = taxonomy.documentNames("benchmarks");
  const lexicon = taxonomy.documentNames("lexicon");
  if (!names.includes("processes") || !lexicon.includes("units") || !lexicon.includes("metrics")) {
    return undefined;
  }
  // these were checked against their schemas when they were compiled
  const document = taxonomy.document("benchmarks", "processes") as ProcessDocument;
  const words = createBenchmarkWords({
    units: taxonomy.lexicon("units") as UnitDocument,
    ownUnits: names.includes("units")
      ? (taxonomy.document("benchmarks", "units") as UnitDocument)
      : undefined,
    metrics: taxonomy.lexicon("metrics") as MetricDocument,
    processes: document,
  });
  const tables = names
    .filter((name) => name.startsWith("levels-"))
    .map((name) => taxonomy.document("benchmarks", name) as BenchmarkTable);
  const { processes } = document;
  const fits = (metric: NamedMetric, rowMetric: string): boolean => {
    const asked = words.names.find(rowMetric);
    return metric.ids.some((id) => asked?.ids.some((a) => words.names.general(id, a) !== undefined));
  };
  const index = new Map(tables.map((table) => [table, byProcess(table.rows)]));
  const byIds = new Map<string, readonly (readonly Process[])[]>();
  return {
    tables,
    processes,
    words,
    wordsIn: createProcessWords(processes, document.masks),
    fits,
    rowsOf: (table, { id, within = "" }) => index.get(table)?.get(id) ?? index.get(table)?.get(within) ?? [],
    processesFor: (metric) => {
      const key = metric.ids.join(" ");
      const known = byIds.get(key);
      if (known) return known;
      const rows = tables.flatMap((table) => table.rows);
      const fitting = new Set(
        rows.filter((row) => row.metric !== null && fits(metric, row.metric)).map((row) => row.process),
      );
      const found = byAxis(processes.filter(({ id }) => fitting.has(id)));
      byIds.set(key, found);
      return found;
    },
  };
};

const byProcess = (rows: readonly BenchmarkRow[]): ReadonlyMap<string, readonly BenchmarkRow[]> => {
  const found = new Map<string, BenchmarkRow[]>();
  for (const row of rows) found.set(row.process, [...(found.get(row.process) ?? []), row]);
  return found;
};

const byAxis = (processes: readonly Process[]): readonly (readonly Process[])[] =>
  [...new Set(processes.map(({ axis }) => axis))].map((axis) => processes.filter((p) => p.axis === axis));
