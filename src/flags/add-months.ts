const MONTHS = 12;

/** Days of a month, by the Gregorian calendar. */
const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** The day so many months later, as ISO text; the end of a shorter month stands for a day it does not have. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const count = year * MONTHS + (month - 1) + months;
  const toYear = Math.floor(count / MONTHS);
  const toMonth = (count % MONTHS) + 1;
  const toDate = Math.min(date, daysIn(toYear, toMonth));
  const two = (part: number) => String(part).padStart(2, "0");
  return `${String(toYear).padStart(4, "0")}-${two(toMonth)}-${two(toDate)}`;
};
