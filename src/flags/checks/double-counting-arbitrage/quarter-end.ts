const QUARTER_ENDS = ["03-31", "06-30", "09-30", "12-31"] as const;

/** The last day of the quarter a day lies in. */
export const quarterEnd = (day: string): string => {
  const rest = day.slice(5);
  return `${day.slice(0, 4)}-${QUARTER_ENDS.find((end) => rest <= end) ?? "12-31"}`;
};

export const isQuarterEnd = (day: string): boolean => quarterEnd(day) === day;
