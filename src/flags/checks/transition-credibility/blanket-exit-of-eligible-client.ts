import type { Check } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { notGiven } from "../../not-given.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";
import { compareWithEntry } from "./entry-comparison.js";
import { lackingElements } from "./plan-elements.js";

/** Credit cut for the sector alone, although the client has a plan and meets its standard. */
export const blanketExitOfEligibleClient: Check = ({ record, taxonomy, parameters }) => {
  const { action, reasonCodes } = record.decision ?? {};
  if (action === undefined) return notApplicable;
  if (!holdsWord(action, parameters.texts("exitWords"))) return notApplicable;
  if (reasonCodes === undefined || reasonCodes.length === 0) return cannotDecide("decision.reasonCodes");
  const sector = parameters.texts("sectorReasons");
  if (!reasonCodes.every((reason) => holdsWord(reason, sector))) return pass;

  const { penalties, controlListStatus } = record.entity;
  const listed =
    controlListStatus !== undefined && !holdsWord(controlListStatus, parameters.texts("clearStatuses"));
  if (listed || penalties?.some(({ corrected }) => corrected !== true) === true) return pass;
  const lacking = lackingElements(record, taxonomy);
  if (lacking !== undefined && lacking.size > 0) return pass;
  const entry = compareWithEntry(record, taxonomy, parameters.texts("lowerIsBetter"));
  if (entry?.meetsEntry === false) return pass;
  const missing = notGiven({
    "transition.planElements": lacking,
    "transition.entryValue": entry,
    "entity.penalties": penalties,
    "entity.controlListStatus": controlListStatus,
  });
  if (missing.length > 0) return cannotDecide(...missing);
  const params = { action, reasons: reasonCodes.join(", ") };
  return flag({ code: "sector-alone", path: "decision.reasonCodes", params });
};
