import { plainNumber } from "../emissions/show-number.js";

/** An amount as people read it, in groups of three digits, with its currency where one is given. */
export const amountText = (amount: number | undefined, currency?: string): string | undefined => {
  if (amount === undefined) return undefined;
  const [whole = "", part] = String(plainNumber(amount)).split(".");
  const grouped = /e/.test(whole) ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${grouped}${part === undefined ? "" : `.${part}`}${currency === undefined ? "" : ` ${currency}`}`;
};
