import { type Judgement, SILENT } from "./judgement.js";

/** Holds the industry code of the use of funds against the codes of a condition. */
export const judgeIndustry = (codes: readonly string[], industry: string | undefined): Judgement => {
  if (industry === undefined) return SILENT;
  const digits = industry.replace(/^[A-Za-z]/u, "");
  const found = `GB/T 4754 ${digits}`;
  if (codes.some((code) => digits.startsWith(code))) return { status: "met", found };
  // 51 may be 5181 or not
  if (codes.some((code) => code.startsWith(digits))) {
    return { status: "unknown", found, reason: { code: "INDUSTRY_TOO_WIDE" } };
  }
  return { status: "unmet", found, reason: { code: "BAR_MISSED", params: { bar: codes.join(", ") } } };
};
