import type { SchemaElement } from "hyparquet";
import { NO_ZONE } from "../cell-fault.js";
import type { Cell } from "../source.js";

/** What a column says of its moments: they are counted in universal time, or nothing is said of a zone. */
export type Clock = "universal" | "unsaid";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** China has had one clock without summer time since 1992. */
const CHINA = 8 * HOUR;

/**
 * The clock of a column of moments; nothing where they are written as they stood on the writer's clock, or are days.
 * The older types (INT96 of Hive and Spark, TIMESTAMP_MILLIS) are meant to be universal, but not all writers meant it.
 */
export function clockOf({
  type,
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): Clock | undefined {
  if (logical?.type === "TIMESTAMP") return logical.isAdjustedToUTC ? "universal" : undefined;
  const isOlder = converted === "TIMESTAMP_MILLIS" || converted === "TIMESTAMP_MICROS" || type === "INT96";
  return isOlder ? "unsaid" : undefined;
}

/**
 * The day of a moment. Parquet keeps no zone, and in universal time a day of China begins at 16:00 of the day before,
 * which may be the day of another edition. The books are those of Chinese banks, so that a universal moment has the day
 * it has in China. Where no zone is said, the same holds for midnight in China; other moments from 16:00 on have two
 * days they may mean and are refused. Up to 16:00 both readings agree, as they do where days are kept as midnight.
 */
export function dayOfMoment(moment: Date, clock: Clock): Cell {
  const time = moment.getTime();
  if (Number.isNaN(time)) return moment;
  const sinceMidnight = ((time % DAY) + DAY) % DAY;
  if (clock === "unsaid" && sinceMidnight < DAY - CHINA) return moment;
  if (clock === "unsaid" && sinceMidnight > DAY - CHINA) return `${NO_ZONE} ${moment.toISOString()}`;
  return new Date(time + CHINA);
}
