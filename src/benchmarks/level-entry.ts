import type { BenchmarkLevel, BenchmarkRow, BenchmarkTable } from "../catalogue/benchmark-schema.js";
import type { Lang } from "../messages/lang.js";
import type { Metric } from "../record/record.js";
import { dutiesOf } from "./duties.js";
import { editionState } from "./edition-state.js";
import type { LevelSource, PlantPosition } from "./plant-position.js";
import type { LevelPosition } from "./position.js";
import { type PositionReasonCode, positionReasonText } from "./reason-text.js";

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
  const state = editionState(edition ?? undatedEdition, options.asOf);
  const duties = dutiesOf({ ...options, position: at.position, state });
  const corrections = edition?.corrections?.[lang];
  const entry: Writable<PlantPosition> = {
    position: at.position,
    instrument: table.instrument,
    table: table.id,
    row: row.id,
    process: row.process,
    product: row.product,
    edition: level.edition,
    title: edition?.title ?? table.title,
    state,
    better: row.better,
    levels: at.levels,
    verified: level.verified,
    sources: sourcesOf(table, level),
  };
  if (at.reason) entry.reason = reasonOf(at.reason, options);
  if (edition?.documentNumber) entry.documentNumber = edition.documentNumber;
  if (row.appliesTo) entry.appliesTo = row.appliesTo;
  if (row.metric !== null) entry.metric = row.metric;
  if (row.unit !== null) entry.unit = row.unit;
  if (figure) entry.found = foundIn(figure);
  if (duties.length > 0) entry.duties = duties;
  if (corrections) entry.corrections = corrections;
  if (level.note ?? row.note) entry.note = [level.note, row.note].filter((n) => n !== undefined).join("; ");
  return entry;
};

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const undatedEdition = { effective: null, superseded: null };

const reasonOf = (
  code: PositionReasonCode,
  { row, figure, lang }: LevelEntryOptions,
): NonNullable<PlantPosition["reason"]> => {
  const params = {
    metric: row.metric ?? row.product,
    unit: row.unit ?? "",
    found: figure?.unit ?? "",
    name: figure?.name ?? "",
  };
  return { code, text: positionReasonText(lang, code, params) };
};

export const foundIn = ({ name = "", value, unit, source }: Metric): NonNullable<PlantPosition["found"]> => ({
  name,
  ...(value !== undefined && { value }),
  ...(unit !== undefined && { unit }),
  ...(source !== undefined && { source }),
});

const cited = new WeakMap<BenchmarkLevel, readonly LevelSource[]>();

const sourcesOf = ({ sources }: BenchmarkTable, level: BenchmarkLevel): readonly LevelSource[] => {
  const known = cited.get(level);
  if (known) return known;
  const found = (level.source ?? []).flatMap((wanted) =>
    sources
      .filter(({ ref }) => ref === wanted)
      .map(({ ref, title, documentNumber }) => ({ ref, title, ...(documentNumber && { documentNumber }) })),
  );
  cited.set(level, found);
  return found;
};
