import type { BenchmarkRow, BenchmarkTable } from "../catalogue/benchmark-schema.js";
import { editionState } from "./edition-state.js";
import { levelEntry } from "./level-entry.js";
import type { PlantPosition } from "./plant-position.js";
import type { PositionContext } from "./plant-positions.js";
import { positionOf } from "./position.js";
import { resolveProcess } from "./resolve-process.js";

/**
 * Rows of a process that texts and industry agree on, for which the record has no figure: what to ask for, or
 * that the values were not obtained.
 */
export const missingFigures = (
  context: PositionContext,
  told: ReadonlySet<string>,
): readonly PlantPosition[] => {
  const { benchmarks, far, industry } = context;
  if (industry === undefined) return [];
  const candidates = benchmarks.processes.filter(({ industries }) => industries?.includes(industry));
  if (candidates.length === 0 || benchmarks.wordsIn(far).length === 0) return [];
  const processes = resolveProcess({ candidates, wordsIn: benchmarks.wordsIn, near: "", far, industry });
  const [process] = processes;
  if (process === undefined || processes.length > 1 || told.has(process.id)) return [];
  return benchmarks.tables.flatMap((table) => {
    const rows = table.rows.filter((row) => row.process === process.id);
    const [row] = rows;
    // sizes and metrics of several rows are a matter for whoever brings the figure
    return row === undefined || rows.length > 1 ? [] : asked(table, row, context);
  });
};

const asked = (
  table: BenchmarkTable,
  row: BenchmarkRow,
  { record, benchmarks, asOf, lang }: PositionContext,
): readonly PlantPosition[] =>
  row.levels
    .filter(({ edition }) => {
      const of = table.editions.find(({ id }) => id === edition);
      return of !== undefined && editionState(of, asOf) !== "superseded";
    })
    .map((level) => {
      const { units } = benchmarks.words;
      const at = positionOf({ value: undefined, unit: undefined, row, level, units });
      return levelEntry({ table, row, level, at, isNewBuild: record.project.isNewBuild, asOf, lang });
    });
