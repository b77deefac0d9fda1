/** What JSON may not hold as it stands: quotes, backslashes, control characters and surrogates. */
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** A text as JSON has it. Nearly every one needs its quotes only, and testing that costs less than a call. */
export function jsonText(text: string): string {
  return ESCAPED.test(text) ? JSON.stringify(text) : `"${text}"`;
}

/** A number as JSON has it. */
export function jsonNumber(number: number): string {
  return Number.isFinite(number) ? String(number) : "null";
}
