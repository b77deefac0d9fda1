import type { Check, CheckContext } from "../../check.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";

export const eventDateDiffers: Check = ({ record, parameters }) => {
  const { event, businessDate: date } = record.reporting ?? {};
  const dated = DATES.find(({ name }) => event !== undefined && parameters.texts(name).includes(event));
  if (event === undefined || dated === undefined) return notApplicable;
  const expected = dated.of(record);
  if (date === undefined) return cannotDecide("reporting.businessDate");
  if (expected === undefined) return cannotDecide(dated.path);
  if (date === expected) return pass;
  return flag({ code: "date-differs", path: "reporting.businessDate", params: { event, date, expected } });
};

/** The day an event has to be reported for; `name` is the parameter with the words for the event. */
const DATES: readonly {
  readonly name: string;
  readonly path: string;
  of(record: CheckContext["record"]): string | undefined;
}[] = [
  {
    name: "drawdown",
    path: "instrument.firstDrawdownOn",
    of: ({ instrument }) => instrument.firstDrawdownOn,
  },
  { name: "greenDecision", path: "instrument.labelledOn", of: ({ instrument }) => instrument.labelledOn },
  { name: "repayment", path: "reporting.lastRepaidOn", of: ({ reporting }) => reporting?.lastRepaidOn },
  { name: "overdue", path: "reporting.overdueOn", of: ({ reporting }) => reporting?.overdueOn },
];
