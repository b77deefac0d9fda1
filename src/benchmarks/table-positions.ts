import type { BenchmarkRow, BenchmarkTable, Process } from "../catalogue/benchmark-schema.js";
import type { NamedMetric } from "../criteria/metric-names.js";
import type { Metric } from "../record/record.js";
import { isOfSize } from "./is-of-size.js";
import { foundIn, levelEntry } from "./level-entry.js";
import type { PlantPosition } from "./plant-position.js";
import type { PositionContext } from "./plant-positions.js";
import { positionOf } from "./position.js";
import { type PositionReasonCode, positionReasonText } from "./reason-text.js";

export interface TablePositionsOptions {
  readonly table: BenchmarkTable;
  readonly process: Process;
  readonly figure: Metric;
  readonly metric: NamedMetric;
  readonly context: PositionContext;
}

/** A figure of a known process against every edition of a table. */
export const tablePositions = (options: TablePositionsOptions): readonly PlantPosition[] => {
  const { table, process, figure, metric, context } = options;
  const { words, fits, rowsOf } = context.benchmarks;
  const { isNewBuild, metrics } = context.record.project;
  const rows = rowsOf(table, process)
    .filter((row) => row.metric !== null && fits(metric, row.metric))
    .filter(
      ({ appliesTo }) => !appliesTo || isNewBuild === undefined || isNewBuild === (appliesTo === "new"),
    );
  const named = new Set(rows.flatMap(({ levels }) => levels.map(({ edition }) => edition)));
  if (named.size === 0) return [];
  return table.editions.flatMap(({ id }) => {
    if (!named.has(id)) return [];
    const here = rows.filter((row) => row.levels.some((level) => level.edition === id));
    const sized = here.map((row) => ({
      row,
      fit: row.size === undefined || isOfSize(row.size, metrics, words),
    }));
    const products = here.map((row) => row.product);
    const open = (code: PositionReasonCode) =>
      undecided({ table, figure, context, code, names: products, edition: id, row: here[0] });
    if (sized.some(({ fit }) => fit === undefined)) return [open("SIZE_UNKNOWN")];
    const left = sized.filter(({ fit }) => fit).map(({ row }) => row);
    if (left.length === 0) return [open("SIZE_OUTSIDE")];
    if (left.filter((row) => row.appliesTo === left[0]?.appliesTo).length > 1) {
      return [open("PROCESS_AMBIGUOUS")];
    }
    return left.flatMap((row) => entries(row, id, options));
  });
};

const entries = (
  row: BenchmarkRow,
  edition: string,
  { table, figure, context }: TablePositionsOptions,
): readonly PlantPosition[] =>
  row.levels
    .filter((level) => level.edition === edition)
    .map((level) => {
      const { units } = context.benchmarks.words;
      const at = positionOf({ value: figure.value, unit: figure.unit, row, level, units });
      const { isNewBuild } = context.record.project;
      return levelEntry({
        table,
        row,
        level,
        at,
        figure,
        isNewBuild,
        asOf: context.asOf,
        lang: context.lang,
      });
    });

export interface UndecidedOptions {
  readonly table: BenchmarkTable;
  readonly figure?: Metric | undefined;
  readonly context: PositionContext;
  readonly code: PositionReasonCode;
  readonly names: readonly string[];
  readonly edition?: string | undefined;
  readonly row?: BenchmarkRow | undefined;
}

/** An answer for a table where it is not clear which row is meant. */
export const undecided = (options: UndecidedOptions): PlantPosition => {
  const { table, figure, context, code, names, edition, row } = options;
  const params = {
    name: figure?.name ?? "",
    candidates: names.join("、"),
    metric: row?.size?.metric ?? row?.metric ?? "",
    unit: row?.unit ?? "",
  };
  const of = table.editions.find(({ id }) => id === edition);
  return {
    position: "unknown",
    reason: { code, text: positionReasonText(context.lang, code, params) },
    instrument: table.instrument,
    table: table.id,
    candidates: names,
    ...(edition !== undefined && { edition }),
    title: of?.title ?? table.title,
    ...(figure && { found: foundIn(figure) }),
    levels: [],
    verified: false,
    sources: [],
  };
};
