/** An exact number: figures at a threshold must not depend on binary rounding. */
export interface Fraction {
  readonly n: bigint;
  /** Positive. */
  readonly d: bigint;
}

const FORM = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/** The figures of a book are many and mostly the same few. */
const known = new Map<number, Fraction | undefined>();
const KEPT = 1000;

/** Reads `22.5`, `1e-3`, `2000/3` or a number; nothing where it is no finite number. */
export const fraction = (value: number | string): Fraction | undefined => {
  if (typeof value === "string") return quotient(value);
  const kept = known.get(value);
  if (kept) return kept;
  const read = quotient(String(value));
  if (known.size >= KEPT) known.clear();
  known.set(value, read);
  return read;
};

const quotient = (value: string): Fraction | undefined => {
  const [above = "", below, ...more] = value.split("/");
  const n = decimal(above.trim());
  if (n === undefined || more.length > 0) return undefined;
  if (below === undefined) return n;
  const d = decimal(below.trim());
  return d === undefined || d.n <= 0n ? undefined : { n: n.n * d.d, d: n.d * d.n };
};

const decimal = (text: string): Fraction | undefined => {
  const [, whole, places = "", power = "0"] = FORM.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const n = BigInt(whole + places);
  const exponent = Number(power) - places.length;
  return exponent >= 0 ? { n: n * 10n ** BigInt(exponent), d: 1n } : { n, d: 10n ** BigInt(-exponent) };
};

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** @param b not zero */
export const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };

/** Below zero, zero or above, as `a` is less than, equal to or greater than `b`. */
export const compareFractions = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

/** The nearest number, near enough that printing and reading it again changes nothing that is shown. */
export const toNumber = ({ n, d }: Fraction): number => {
  const sign = n < 0n ? -1 : 1;
  const size = n < 0n ? -n : n;
  if (size === 0n) return 0;
  // 20 digits are kept whatever the sizes are, so neither side overflows a double
  const shift = 20 + d.toString().length - size.toString().length;
  const scaled = shift >= 0 ? (size * 10n ** BigInt(shift)) / d : size / (d * 10n ** BigInt(-shift));
  return sign * Number(`${scaled}e${-shift}`);
};
