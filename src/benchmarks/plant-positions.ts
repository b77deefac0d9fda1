import type { BenchmarkTable, Process } from "../catalogue/benchmark-schema.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { NamedMetric } from "../criteria/metric-names.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord, Metric } from "../record/record.js";
import { type Benchmarks, benchmarksOf } from "./benchmark-tables.js";
import { inOrder } from "./in-order.js";
import { missingFigures } from "./missing-figures.js";
import type { PlantPosition } from "./plant-position.js";
import { resolveProcess } from "./resolve-process.js";
import { tablePositions, undecided } from "./table-positions.js";

/**
 * Day and language of the positions of a plant.
 *
 * @since 0.2.0
 */
export interface PlantPositionsOptions {
  /** Decides which editions are in force and which deadlines have passed. */
  readonly asOf?: string | undefined;
  /** Default `zh`. */
  readonly lang?: Lang | undefined;
}

/**
 * Holds the figures of a record against the benchmark tables: energy benchmark and baseline levels, the grades of
 * the energy norms, the levels of coal power and data centres. Nothing for a record without any process of these
 * tables; a figure that cannot be judged is answered with `unknown` and the reason.
 *
 * @since 0.2.0
 */
export const plantPositions = (
  record: FinanceRecord,
  taxonomy: Taxonomy,
  { asOf, lang = "zh" }: PlantPositionsOptions = {},
): readonly PlantPosition[] => {
  const benchmarks = benchmarksOf(taxonomy);
  if (!benchmarks) return [];
  const { found, context, told } = figurePositions({ record, benchmarks, asOf, lang });
  return inOrder([...found, ...missingFigures(context, told)]);
};

export interface FigurePositionsOptions {
  readonly record: FinanceRecord;
  readonly benchmarks: Benchmarks;
  readonly asOf: string | undefined;
  readonly lang: Lang;
}

/** Positions of the figures a record states, in its own order, with the processes they told. */
export const figurePositions = ({ record, benchmarks, asOf, lang }: FigurePositionsOptions) => {
  const far = record.texts.map(({ text }) => text).join("\n");
  const industry = record.fundsIndustry ?? record.entity.industry;
  const context: PositionContext = { record, benchmarks, far, industry, asOf, lang };
  const told = new Set<string>();
  const found = record.project.metrics.flatMap((figure) => {
    const metric = figure.name === undefined ? undefined : benchmarks.words.names.find(figure.name);
    if (metric === undefined) return [];
    return benchmarks.processesFor(metric).flatMap((candidates) => {
      const near = `${figure.name ?? ""}\n${figure.scope ?? ""}`;
      const processes = resolveProcess({ candidates, wordsIn: benchmarks.wordsIn, near, far, industry });
      for (const { id } of processes) told.add(id);
      return positionsFor({ figure, metric, processes, context });
    });
  });
  return { found, context, told };
};

export interface PositionContext {
  readonly record: FinanceRecord;
  readonly benchmarks: Benchmarks;
  /** Texts on the use of funds. */
  readonly far: string;
  readonly industry: string | undefined;
  readonly asOf: string | undefined;
  readonly lang: Lang;
}

interface FigureOptions {
  readonly figure: Metric;
  readonly metric: NamedMetric;
  readonly processes: readonly Process[];
  readonly context: PositionContext;
}

const positionsFor = ({ figure, metric, processes, context }: FigureOptions): readonly PlantPosition[] => {
  const { tables, fits, words } = context.benchmarks;
  const [process] = processes;
  if (process === undefined) return [];
  if (processes.length === 1 && metric.ids.length === 1) {
    return tables.flatMap((table) => tablePositions({ table, process, figure, metric, context }));
  }
  const ids = new Set(processes.flatMap(({ id, within }) => [id, within]));
  const has = (table: BenchmarkTable): boolean =>
    table.rows.some((row) => ids.has(row.process) && row.metric !== null && fits(metric, row.metric));
  return tables.filter(has).map((table) =>
    processes.length > 1
      ? undecided({ table, figure, context, code: "PROCESS_AMBIGUOUS", names: processes.map((p) => p.name) })
      : undecided({
          table,
          figure,
          context,
          code: "METRIC_AMBIGUOUS",
          names: metric.ids.map((id) => words.names.entry(id)?.names[0] ?? id),
        }),
  );
};
