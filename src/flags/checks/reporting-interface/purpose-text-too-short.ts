import type { Check } from "../../check.js";
import { cannotDecide, flag, pass } from "../../outcome.js";

export const purposeTextTooShort: Check = ({ record, parameters }) => {
  const { purpose } = record.instrument;
  const text = purpose ?? record.texts.find(({ field }) => field.endsWith("purpose"))?.text;
  if (text === undefined) return cannotDecide("instrument.purpose");
  const length = [...text.trim()].length;
  const least = parameters.number("leastCharacters");
  return length < least
    ? flag({ code: "too-short", path: "instrument.purpose", params: { length, least } })
    : pass;
};
