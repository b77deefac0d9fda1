import type { BenchmarkLevel, BenchmarkRow, BenchmarkTable } from "../catalogue/benchmark-schema.js";
import type { Lang } from "../messages/lang.js";
import type { Metric } from "../record/record.js";
import { dutiesOf } from "./duties.js";
import { editionState } from "./edition-state.js";
import type { LevelSource, PlantPosition } from "./plant-position.js";
import type { LevelPosition } from "./position.js";
import { positionReasonText } from "./reason-text.js";

export interface LevelEntryOptions {
  readonly table: BenchmarkTable;
  readonly row: BenchmarkRow;
  readonly level: BenchmarkLevel;
  readonly at: LevelPosition;
  readonly figure?: Metric | undefined;
  readonly isNewBuild: boolean | undefined;
  readonly asOf: string | undefined;
  readonly lang: Lang;
}

/** Everything that is said about a plant by one row of one edition. */
export const levelEntry = (options: LevelEntryOptions): PlantPosition => {
  const { table, row, level, at, figure, lang } = options;
  const edition = table.editions.find(({ id }) => id === level.edition);
  const state = editionState(edition ?? { effective: null, superseded: null }, options.asOf);
  const duties = dutiesOf({ ...options, position: at.position, state });
  const params = {
    metric: row.metric ?? row.product,
    unit: row.unit ?? "",
    found: figure?.unit ?? "",
    name: figure?.name ?? "",
  };
  const corrections = edition?.corrections?.[lang];
  const note = [level.note, row.note].filter((text) => text !== undefined).join("; ");
  return {
    position: at.position,
    ...(at.reason && { reason: { code: at.reason, text: positionReasonText(lang, at.reason, params) } }),
    instrument: table.instrument,
    table: table.id,
    row: row.id,
    process: row.process,
    product: row.product,
    edition: level.edition,
    title: edition?.title ?? table.title,
    ...(edition?.documentNumber && { documentNumber: edition.documentNumber }),
    state,
    ...(row.appliesTo && { appliesTo: row.appliesTo }),
    ...(row.metric !== null && { metric: row.metric }),
    ...(row.unit !== null && { unit: row.unit }),
    better: row.better,
    ...(figure && { found: foundIn(figure) }),
    levels: at.levels,
    verified: level.verified,
    sources: sourcesOf(table, level.source ?? []),
    ...(duties.length > 0 && { duties }),
    ...(corrections && { corrections }),
    ...(note !== "" && { note }),
  };
};

export const foundIn = ({ name = "", value, unit, source }: Metric): NonNullable<PlantPosition["found"]> => ({
  name,
  ...(value !== undefined && { value }),
  ...(unit !== undefined && { unit }),
  ...(source !== undefined && { source }),
});

const sourcesOf = ({ sources }: BenchmarkTable, refs: readonly string[]): readonly LevelSource[] =>
  refs.flatMap((wanted) =>
    sources
      .filter(({ ref }) => ref === wanted)
      .map(({ ref, title, documentNumber }) => ({ ref, title, ...(documentNumber && { documentNumber }) })),
  );
