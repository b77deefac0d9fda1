import type { Parameters } from "../flags/check.js";
import type { FinanceRecord } from "../record/record.js";
import { keyText } from "./key-text.js";

/** Makes a teller of the currency of a record where it is not the one of the book; yuan by any name are one. */
export const foreignCurrency = (parameters: Parameters): ((record: FinanceRecord) => string | undefined) => {
  const home = new Set(parameters.texts("homeCurrencies"));
  return ({ instrument }) => {
    if (instrument.currency === undefined || instrument.currency === "CNY") return undefined;
    const currency = keyText(instrument.currency);
    return currency === "" || home.has(currency) ? undefined : currency;
  };
};
