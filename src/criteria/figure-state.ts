import type { FinanceRecord } from "../record/record.js";
import type { Caveat } from "./caveat.js";
import type { MetricDocument } from "./metric-schema.js";
import { beginsAfter, periodStart } from "./period-start.js";
import { plainWord } from "./plain-word.js";

type Metric = FinanceRecord["project"]["metrics"][number];

/**
 * Says whether a figure is of before the works, of somebody else, only aimed at, or of a period that begins after the
 * day; nothing for any other.
 */
export type ReadFigureState = (
  figure: Pick<Metric, "name" | "scope" | "period" | "source">,
  today?: string,
) => Caveat | undefined;

export const createFigureState = ({ states }: MetricDocument): ReadFigureState => {
  const other = states.other.map(plainWord);
  const planned = states.planned.map(plainWord);
  const plannedSources = states.plannedSources.map(plainWord);
  return ({ name = "", scope = "", period = "", source = "" }, today) => {
    const own = plainWord(`${name} ${scope} ${period}`);
    const ofAnother = other.find((w) => own.includes(w));
    if (ofAnother !== undefined)
      return { reason: { code: "FIGURE_OF_ANOTHER", params: { name, word: ofAnother } } };
    const from = plainWord(source);
    const aimed = planned.find((w) => own.includes(w)) ?? plannedSources.find((w) => from.includes(w));
    if (aimed !== undefined)
      return { reason: { code: "FIGURE_PLANNED", params: { name, word: aimed } }, keepsMiss: true };
    const start = today === undefined ? undefined : periodStart(period);
    if (start === undefined || today === undefined || !beginsAfter(start, today)) return undefined;
    return {
      reason: { code: "FIGURE_BEGINS_AFTER", params: { name, period, date: today } },
      keepsMiss: true,
    };
  };
};
