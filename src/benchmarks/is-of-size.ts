import type { BenchmarkRow } from "../catalogue/benchmark-schema.js";
import { compareFractions } from "../criteria/fraction.js";
import type { Metric } from "../record/record.js";
import type { BenchmarkWords } from "./benchmark-words.js";

type Size = NonNullable<BenchmarkRow["size"]>;

/** Whether the plant is of the size of a row; nothing where the record does not say. */
export const isOfSize = (
  size: Size,
  metrics: readonly Metric[],
  { names, units }: BenchmarkWords,
): boolean | undefined => {
  const asked = names.find(size.metric);
  const unit = units.read(size.unit);
  if (asked === undefined || unit === undefined) return undefined;
  for (const { name, value, unit: written } of metrics) {
    if (name === undefined || value === undefined || written === undefined) continue;
    const ids = names.find(name)?.ids ?? [];
    const read = units.read(written);
    if (!ids.some((id) => asked.ids.includes(id)) || read?.dimension !== unit.dimension) continue;
    const figure = units.inBase(value, read);
    if (figure === undefined) continue;
    const to = (bound: number): number => {
      const base = units.inBase(bound, unit);
      return base === undefined ? Number.NaN : compareFractions(figure, base);
    };
    return (
      (size.over === undefined || to(size.over) > 0) &&
      (size.from === undefined || to(size.from) >= 0) &&
      (size.upTo === undefined || to(size.upTo) <= 0) &&
      (size.below === undefined || to(size.below) < 0)
    );
  }
  return undefined;
};
