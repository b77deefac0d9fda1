/** The year of an ISO day, or of a year alone. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));
