import { daysBetween } from "../../days-between.js";
import { quarterEnd } from "./quarter-end.js";

/** How many days before and behind the end of a quarter count. */
export interface Windows {
  readonly before: number;
  readonly behind: number;
}

/** The quarter end a label was carried over: given shortly before it and gone shortly after. */
export const windowDressed = (
  labelledOn: string | undefined,
  repaidOn: string | undefined,
  { before, behind }: Windows,
): string | undefined => {
  if (labelledOn === undefined || repaidOn === undefined) return undefined;
  const end = quarterEnd(labelledOn);
  const late = daysBetween(labelledOn, end) < before;
  const after = daysBetween(end, repaidOn);
  return late && after > 0 && after <= behind ? end : undefined;
};
