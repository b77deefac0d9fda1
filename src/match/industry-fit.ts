/**
 * How the industry of the funds relates to an item's rows; `foreign` contradicts, and does not even run what the item
 * is about.
 */
export type IndustryFit = "agrees" | "related" | "contradicts" | "foreign" | "unknown";

export const INDUSTRY_FACTOR: Readonly<Record<IndustryFit, number>> = {
  agrees: 1.15,
  related: 1.05,
  unknown: 1,
  contradicts: 0.8,
  foreign: 0.8,
};

/**
 * Compares a GB/T 4754 code with the codes of an item's rows.
 *
 * A construction code (47–50) may carry any project, and a row without a code is open, so neither contradicts.
 */
export const industryFit = (
  rows: ReadonlySet<string>,
  open: boolean,
  code: string | undefined,
): IndustryFit => {
  if (code === undefined || rows.size === 0) return "unknown";
  if (rows.has(code)) return "agrees";
  const within = (digits: number): boolean => {
    for (const row of rows) if (row.slice(0, digits) === code.slice(0, digits)) return true;
    return false;
  };
  if (within(3)) return "related";
  if (open || within(2) || /^(4[789]|50)/.test(code)) return "unknown";
  return "contradicts";
};
