import { type Fraction, fraction, over, times, toNumber } from "./fraction.js";
import { plainWord } from "./plain-word.js";
import type { UnitDocument } from "./unit-schema.js";

/** A unit as it was understood. */
export interface Unit {
  /** As it was written. */
  readonly text: string;
  /** What it measures, e.g. `standard-coal/mass`; units of other dimensions cannot be compared. */
  readonly dimension: string;
  /** One of this unit in base units of the dimension. */
  readonly factor: Fraction;
}

/**
 * The units of `lexicon/units.yaml`.
 *
 * @since 0.2.0
 */
export interface UnitTable {
  /** Nothing where the unit is not known. */
  read(text: string): Unit | undefined;
  /** Every spelling of a simple unit, plain. */
  readonly words: readonly string[];
  /** Exactly, in base units. */
  inBase(value: number | string, unit: Unit): Fraction | undefined;
  /** Nothing where the two measure different things. */
  convert(value: number, from: Unit, to: Unit): number | undefined;
}

const ONE: Fraction = { n: 1n, d: 1n };

export const createUnitTable = (document: UnitDocument): UnitTable => {
  const simple = new Map<string, { readonly dimension: string; readonly factor: Fraction }>();
  for (const { unit, dimension, factor, words = [] } of document.units) {
    const size = fraction(factor) ?? ONE;
    for (const word of [unit, ...words]) simple.set(plainWord(word), { dimension, factor: size });
  }
  const known = new Map<string, Unit | undefined>();
  const make = (text: string): Unit | undefined => {
    const [above = "", ...below] = plainWord(text).split("/");
    const one = product(above, simple);
    const rest = below.map((part) => product(part.replace(/^\(|\)$/gu, ""), simple));
    if (one === undefined) return undefined;
    let { factor } = one;
    const under: string[] = [];
    for (const part of rest) {
      if (part === undefined) return undefined;
      factor = over(factor, part.factor);
      under.push(...part.dimensions);
    }
    const dimension = [one.dimensions.sort().join("*"), ...under.sort()].join("/");
    return { text, dimension, factor };
  };
  return {
    words: [...simple.keys()],
    read: (text) => {
      if (!known.has(text)) {
        // texts of records are endless; what is kept of them is not
        if (known.size > 500) known.clear();
        known.set(text, make(text));
      }
      return known.get(text);
    },
    inBase: (value, { factor }) => {
      const exact = fraction(value);
      return exact && times(exact, factor);
    },
    convert: (value, from, to) => {
      const exact = fraction(value);
      if (exact === undefined || from.dimension !== to.dimension) return undefined;
      return toNumber(over(times(exact, from.factor), to.factor));
    },
  };
};

interface Product {
  readonly dimensions: string[];
  readonly factor: Fraction;
}

const product = (
  text: string,
  simple: ReadonlyMap<string, { readonly dimension: string; readonly factor: Fraction }>,
): Product | undefined => {
  const whole = simple.get(text);
  if (whole) return { dimensions: [whole.dimension], factor: whole.factor };
  const dimensions: string[] = [];
  let factor = ONE;
  for (const part of text.split(/[·⋅*]/u)) {
    const one = simple.get(part);
    if (one === undefined) return undefined;
    dimensions.push(one.dimension);
    factor = times(factor, one.factor);
  }
  return { dimensions, factor };
};
