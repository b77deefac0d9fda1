import type { UnitTable } from "../criteria/unit-table.js";

/** A figure of a record with the unit it was given in. */
export interface Figure {
  readonly value?: number | undefined;
  readonly unit?: string | undefined;
}

/**
 * The value of a figure in another unit. Two bare numbers are taken to be alike; one with a unit and one
 * without, or units of different dimensions, cannot be compared.
 */
export const valueIn = (figure: Figure, unit: string | undefined, units: UnitTable): number | undefined => {
  const { value } = figure;
  if (value === undefined || figure.unit === unit) return value;
  const from = figure.unit === undefined ? undefined : units.read(figure.unit);
  const to = unit === undefined ? undefined : units.read(unit);
  return from && to ? units.convert(value, from, to) : undefined;
};
