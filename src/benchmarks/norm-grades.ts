import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { NormGrade, NormGradesOf } from "../criteria/norm-grade.js";
import type { Lang } from "../messages/lang.js";
import type { Metric } from "../record/record.js";
import { type Benchmarks, benchmarksOf } from "./benchmark-tables.js";
import type { PlantPosition } from "./plant-position.js";
import { figurePositions } from "./plant-positions.js";

/** Makes the finder of grades that figures reach under norms of unit consumption. */
export const createNormGrades =
  (taxonomy: Taxonomy, lang: Lang): NormGradesOf =>
  (record, on) => {
    const benchmarks = benchmarksOf(taxonomy);
    // without a day nobody knows which edition applies
    if (benchmarks === undefined || on === undefined) return [];
    if (!record.project.metrics.some((figure) => hasProcess(figure, benchmarks))) return [];
    const { found } = figurePositions({ record, benchmarks, asOf: on, lang });
    return found.flatMap((p) => gradeOf(p, benchmarks));
  };

/** Most figures are of nothing these tables are about. */
const hasProcess = ({ name, value }: Metric, { words, processesFor }: Benchmarks): boolean => {
  const metric = name === undefined || value === undefined ? undefined : words.names.find(name);
  return metric !== undefined && processesFor(metric).length > 0;
};

const gradeOf = (position: PlantPosition, { tables }: Benchmarks): readonly NormGrade[] => {
  const { instrument, state, verified, found, edition, title, unit, levels, corrections } = position;
  if (instrument !== "energy-norm" || state !== "in-force" || !verified) return [];
  if (found === undefined || edition === undefined) return [];
  const level = tables
    .find(({ id }) => id === position.table)
    ?.rows.find(({ id }) => id === position.row)
    ?.levels.find((one) => one.edition === edition);
  const grades = levels.flatMap(({ level: rank, value, reached }) =>
    value === null || reached === null
      ? []
      : [{ rank: Number(rank), limit: `${value} ${unit ?? ""}`.trim(), reached }],
  );
  return [
    {
      figure: found.name,
      value: found.value,
      unit: found.unit,
      standard: edition,
      title,
      grades,
      corrections,
      isCrossChecked: level?.crossChecked === true,
    },
  ];
};
