import { emissionText } from "../messages/emission-texts.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { ShareFinanced } from "./emission-reduction-result.js";

/**
 * The share of the project a product pays for: its amount, or the green part of it, over the total investment;
 * else the share the record states. The green share alone says nothing about the project.
 */
export const shareFinanced = (
  { instrument, project, benefits }: FinanceRecord,
  lang: Lang,
): ShareFinanced => {
  const { amount, greenShare } = instrument;
  const total = project.totalCost;
  const unknown = (text: string, needs: readonly string[]): ShareFinanced => ({
    status: "unknown",
    text,
    needs,
  });
  if (amount !== undefined && total !== undefined && total > 0) {
    const green = greenShare !== undefined && greenShare < 1;
    const value = (green ? amount * greenShare : amount) / total;
    const params = { amount, total, green: greenShare };
    if (value > 1) {
      const text = emissionText(lang, "SHARE_ABOVE_ONE", params);
      return unknown(text, [text]);
    }
    return {
      status: "known",
      value,
      basis: green ? "green-amount-over-investment" : "amount-over-investment",
      text: emissionText(lang, green ? "SHARE_GREEN" : "SHARE_INVESTMENT", params),
      needs: [],
    };
  }
  const stated = new Set((benefits ?? []).flatMap((benefit) => benefit.shareFinanced ?? []));
  const [only] = stated;
  if (only !== undefined && stated.size === 1 && only >= 0 && only <= 1) {
    const text = emissionText(lang, "SHARE_STATED");
    return { status: "known", value: only, basis: "stated", text, needs: [] };
  }
  const needs = [
    ...(amount === undefined ? [emissionText(lang, "SHARE_NEEDS_AMOUNT")] : []),
    ...(total === undefined || total <= 0 ? [emissionText(lang, "SHARE_NEEDS_TOTAL")] : []),
  ];
  return unknown(needs.join("; "), needs);
};
