import type { ProcessDocument } from "../catalogue/benchmark-schema.js";
import { createMetricNames, type MetricNames } from "../criteria/metric-names.js";
import type { MetricDocument } from "../criteria/metric-schema.js";
import { plainWord } from "../criteria/plain-word.js";
import type { UnitDocument } from "../criteria/unit-schema.js";
import { createUnitTable, type UnitTable } from "../criteria/unit-table.js";

/** Units and metric names of the benchmark tables: those of the lexicon and a few of their own. */
export interface BenchmarkWords {
  readonly units: UnitTable;
  readonly names: MetricNames;
}

export interface BenchmarkWordsInput {
  readonly units: UnitDocument;
  readonly ownUnits?: UnitDocument | undefined;
  readonly metrics: MetricDocument;
  readonly processes: ProcessDocument;
}

export const createBenchmarkWords = ({
  units,
  ownUnits,
  metrics,
  processes,
}: BenchmarkWordsInput): BenchmarkWords => {
  const known = new Set(metrics.metrics.flatMap(({ names }) => names.map(plainWord)));
  // a name the lexicon has already would stand for two metrics and leave its figures open
  const own = processes.metrics
    .map((metric) => ({ ...metric, names: metric.names.filter((name) => !known.has(plainWord(name))) }))
    .filter(({ names }) => names.length > 0);
  return {
    units: createUnitTable({ ...units, units: [...units.units, ...(ownUnits?.units ?? [])] }),
    names: createMetricNames({ ...metrics, metrics: [...metrics.metrics, ...own] }),
  };
};
