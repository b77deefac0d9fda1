import { showValue } from "../messages/show-value.js";
import { currencyCodes } from "./currency-codes.js";
import { readText } from "./read-text.js";
import { type Reading, remark } from "./reading.js";

/** Names and numbers (ISO 4217) that exports of Chinese banks write for a currency. */
const names = new Map([
  ...["人民币", "人民币元", "元", "RMB", "CNH", "离岸人民币", "156"].map((name) => [name, "CNY"] as const),
  ...["美元", "840"].map((name) => [name, "USD"] as const),
  ...["港币", "港元", "344"].map((name) => [name, "HKD"] as const),
  ...["欧元", "978"].map((name) => [name, "EUR"] as const),
  ...["日元", "392"].map((name) => [name, "JPY"] as const),
  ...["英镑", "826"].map((name) => [name, "GBP"] as const),
]);

/** The code of a currency where the text says which it is, however it is written; a code nobody issued is none. */
export function currencyCode(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (currencyCodes.has(text)) return text;
  const plain = text.normalize("NFKC").trim().toUpperCase();
  return names.get(plain) ?? (currencyCodes.has(plain) ? plain : undefined);
}

/** A currency as its code; what names none is kept as it was sent, with a word on it. */
export function readCurrency(sent: string, path: string, reading: Reading): string | undefined {
  const text = readText(sent, path, reading);
  if (text === undefined) return undefined;
  const code = currencyCode(text);
  if (code === undefined)
    remark(reading, "RECORD_CURRENCY_UNKNOWN", path, { found: showValue(reading.lang, text) });
  return code ?? text;
}
