const DAY = 86_400_000;
const FROM_1900 = Date.UTC(1899, 11, 31);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** 29 February 1900, a day that never was: what comes after it is counted one too high. */
const NEVER = 60;

/** The day, and the time of it, that a workbook counts as a number. */
export function dayOfSerial(serial: number, is1904: boolean): Date {
  if (is1904) return new Date(FROM_1904 + Math.round(serial * DAY));
  const day = serial === NEVER ? NEVER - 1 : serial > NEVER ? serial - 1 : serial;
  return new Date(FROM_1900 + Math.round(day * DAY));
}
