const FORM = /^(\d{4})(-?)(\d{2})\2(\d{2})$/;

/** A day written YYYY-MM-DD or YYYYMMDD as YYYY-MM-DD, or nothing where the calendar has no such day. */
export function readDate(text: string): string | undefined {
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [, year = "", dash, month = "", day = ""] = parts;
  if (Number(year) === 0 || !isDay(Number(year), Number(month), Number(day))) return undefined;
  return dash === "-" ? text : `${year}-${month}-${day}`;
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
