import { readNumber } from "./read-number.js";

const FIGURE = /^(-?\d[\d,]*(?:\.\d+)?)\s*([^\s\d.,~\-–—][^\s~]{0,19})$/u;

/** A figure written with its unit behind it (5MW, 22.5 %); nothing for a range, a bound or an exponent (1e5). */
export function splitFigure(sent: string): { readonly value: number; readonly unit: string } | undefined {
  const [, digits, unit] = FIGURE.exec(sent.normalize("NFKC").trim()) ?? [];
  const value = digits === undefined ? undefined : readNumber(digits);
  if (value === undefined || unit === undefined || /^e[+-]?\d/iu.test(unit)) return undefined;
  return { value, unit };
}
