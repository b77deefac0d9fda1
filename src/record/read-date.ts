const FORM = /^(\d{4})(-?)(\d{2})\2(\d{2})$/;

/** A day written YYYY-MM-DD or YYYYMMDD as YYYY-MM-DD, or nothing where the calendar has no such day. */
export function readDate(text: string): string | undefined {
  const parts = FORM.exec(text);
  if (parts === null) return undefined;
  const [, year = "", dash, month = "", day = ""] = parts;
  if (Number(year) === 0 || !hasDay(Number(year), Number(month), Number(day))) return undefined;
  return dash === "-" ? text : `${year}-${month}-${day}`;
}

/** Whether a text is a day written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return false;
  const year = digits(text, 0, 4);
  return year > 0 && hasDay(year, digits(text, 5, 7), digits(text, 8, 10));
}

/** The number that `[start, end)` of a text writes, or -1 where another character stands among the digits. */
function digits(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

function hasDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
