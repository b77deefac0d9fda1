import type { BenchmarkRow, BenchmarkTable } from "../catalogue/benchmark-schema.js";
import type { Lang } from "../messages/lang.js";
import type { EditionState } from "./edition-state.js";
import type { PlantDuty } from "./plant-position.js";
import type { Position } from "./position.js";

export interface DutiesOptions {
  readonly table: BenchmarkTable;
  readonly row: BenchmarkRow;
  readonly position: Position;
  readonly state: EditionState;
  readonly isNewBuild: boolean | undefined;
  readonly asOf: string | undefined;
  readonly lang: Lang;
}

/** What the rules of a table ask. A position that is unknown may be below the baseline: its deadline is told. */
export const dutiesOf = (options: DutiesOptions): readonly PlantDuty[] => {
  const { table, row, position, state, isNewBuild, asOf, lang } = options;
  if (state === "superseded") return [];
  return (table.rules ?? [])
    .filter((rule) => {
      const of = table.editions.find(({ documentNumber }) => documentNumber === rule.documentNumber);
      if (asOf !== undefined && typeof of?.effective === "string" && asOf < of.effective) return false;
      if (rule.group !== undefined && rule.group !== row.group) return false;
      if (isNewBuild !== undefined && isNewBuild !== (rule.appliesTo === "new")) return false;
      if (row.appliesTo !== undefined && row.appliesTo !== rule.appliesTo) return false;
      return rule.position === "any" || rule.position === position || mayMatter(position, rule.deadline);
    })
    .map(({ duty, appliesTo, documentNumber, verified, deadline }) => ({
      text: duty[lang],
      appliesTo,
      documentNumber,
      verified,
      ...(deadline === null ? {} : { deadline }),
      ...(deadline === null || asOf === undefined ? {} : { passed: asOf > deadline }),
    }));
};

const mayMatter = (position: Position, deadline: string | null): boolean =>
  position === "unknown" && deadline !== null;
