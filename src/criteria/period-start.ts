const YEAR =
  /(?<!\d)((?:19|20)\d{2})(?:[-/.年]?(0?[1-9]|1[0-2])(?!\d)(?:[-/.月](0?[1-9]|[12]\d|3[01])(?!\d))?|年?(?:第?([1-4一二三四])季度|q([1-4])|(下半年|h2)))?/iu;
/** Written without marks between, as systems do. */
const DIGITS = /(?<!\d)((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])?(?!\d)/u;

/**
 * The day, month or year a reporting period begins with, as exactly as it is written: 2026, 2026-07, 2026-07-01.
 * Nothing where no year is named.
 */
export const periodStart = (period: string): string | undefined => {
  const text = period.normalize("NFKC");
  const plain = DIGITS.exec(text);
  if (plain) return plain.slice(1).filter(Boolean).join("-");
  const [, year, month, day, quarter, q, half] = YEAR.exec(text) ?? [];
  if (year === undefined) return undefined;
  const inQuarter = quarter ?? q;
  if (half !== undefined) return `${year}-07`;
  if (inQuarter !== undefined) return `${year}-${two(3 * quarterOf(inQuarter) - 2)}`;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : two(part))).join("-");
};

/** A day, month or year that lies wholly behind a day. */
export const beginsAfter = (start: string, day: string): boolean => start > day.slice(0, start.length);

const two = (part: string | number): string => String(part).padStart(2, "0");

const quarterOf = (word: string): number => Number(word) || "一二三四".indexOf(word) + 1;
