import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import { fail, type Reading, remark } from "./reading.js";

const CLASS = /^\d{4}$/;
const CODE = /^([A-Za-z]?)(\d{2,4})$/;
const SECTION = /^[A-Za-z]$/;

/** A GB/T 4754 code as digits; what is coarser than a class is remarked on, a bare section is not used. */
export function readIndustry(sent: string, path: string, reading: Reading): string | undefined {
  if (CLASS.test(sent)) return sent;
  const text = sent.normalize("NFKC").trim();
  if (text === "") return undefined;
  const found = showValue(reading.lang, sent);
  const parts = CODE.exec(text);
  if (parts !== null) {
    const [, letter, used = ""] = parts;
    if (letter !== "") remark(reading, "RECORD_INDUSTRY_LETTER_DROPPED", path, { found, used });
    else if (text !== sent) remark(reading, "RECORD_WIDTH_FOLDED", path, { found, used });
    if (used.length < 4) remark(reading, "RECORD_INDUSTRY_COARSE", path, { found });
    return used;
  }
  if (SECTION.test(text)) remark(reading, "RECORD_INDUSTRY_SECTION_ONLY", path, { found });
  else {
    fail(reading, "RECORD_FIELD_VALUE", path, {
      found,
      expected: message(reading.lang, "expected.industry"),
    });
  }
  return undefined;
}
