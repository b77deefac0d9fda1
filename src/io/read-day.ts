import { readDate } from "../record/read-date.js";

const CLOCK = "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?";
const YEAR_FIRST = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${CLOCK}$`);
const COMPACT = new RegExp(`^(\\d{4})()(\\d{2})(\\d{2})${CLOCK}$`);
const IN_CHINESE = /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/;
const LONGEST = 40;
const SERIAL = /^\d{1,7}(?:\.\d+)?$/;
/** Days between the starting days of spreadsheets and 1970. */
const BEFORE_1970 = { "excel-1900": 25_569, "excel-1904": 24_107 } as const;
const DAY = 86_400_000;

/** The day a text says, as YYYY-MM-DD; the text itself where it can mean more than one. */
export function readDay(cell: string): string {
  if (cell.length > LONGEST) return cell;
  const text = cell.normalize("NFKC").trim();
  const parts = YEAR_FIRST.exec(text) ?? IN_CHINESE.exec(text) ?? COMPACT.exec(text);
  if (parts === null) return cell;
  const [, year = "", , month = "", day = ""] = parts;
  return readDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`) ?? cell;
}

/** The day a spreadsheet counts, where a person says that it counts days; nothing before March 1900. */
export function readSerialDay(cell: string, system: keyof typeof BEFORE_1970): string | undefined {
  const text = cell.normalize("NFKC").trim();
  if (!SERIAL.test(text)) return undefined;
  const serial = Math.floor(Number(text));
  // 1900 had no 29 February, but spreadsheets count one: below it their days are off by one
  if (serial < 61 || serial > 2_958_465) return undefined;
  return isoDay(new Date((serial - BEFORE_1970[system]) * DAY));
}

/** The day of a moment in universal time, as spreadsheets and Parquet files mean their days. */
export function isoDay(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}
