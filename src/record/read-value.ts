import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import type { TermCode } from "../messages/zh-terms.js";
import { wrong } from "./explain-value.js";
import { readCurrency } from "./read-currency.js";
import { readDate } from "./read-date.js";
import { readIndustry } from "./read-industry.js";
import { readNumber } from "./read-number.js";
import { readText } from "./read-text.js";
import { fail, type Reading, remark } from "./reading.js";
import { readRecordKind } from "./record-kind.js";
import type { FieldKind } from "./schema/field-kind.js";
import { splitFigure } from "./split-figure.js";

export type NumberKind = "quantity" | "amount" | "number" | "share" | "year";

/** No sum of money and no figure of a plant is as large; beyond it products of figures would turn infinite unseen. */
export const LARGEST_FIGURE = 1e21;

const ranges: Readonly<Record<NumberKind, readonly [number, number]>> = {
  quantity: [-LARGEST_FIGURE, LARGEST_FIGURE],
  amount: [0, LARGEST_FIGURE],
  number: [-LARGEST_FIGURE, LARGEST_FIGURE],
  share: [0, 1],
  year: [1900, 2200],
};

const hints: Readonly<Partial<Record<NumberKind, TermCode>>> = {
  quantity: "hint.quantity-unit",
  amount: "hint.amount-plain",
  share: "hint.share-percent",
};

/** Reads one value whose JSON type is right already; nothing where it is blank or refused. */
export function readValue(value: unknown, kind: FieldKind, path: string, reading: Reading): unknown {
  switch (kind) {
    case "boolean":
      return value;
    case "amount":
    case "number":
    case "share":
    case "year":
      return readFigure(value, kind, path, reading);
    case "id":
      return readId(value, path, reading);
    case "record-kind":
      return readRecordKind(String(value));
    case "date":
    case "end":
      return readDay(String(value), kind, path, reading);
    case "industry":
      return readIndustry(String(value), path, reading);
    case "currency":
      return readCurrency(String(value), path, reading);
    case "text":
    case "code":
      return readText(String(value), path, reading, kind);
  }
}

/** A number, or digits written as text. */
export function readFigure(
  value: unknown,
  kind: NumberKind,
  path: string,
  reading: Reading,
): number | undefined {
  return typeof value === "number"
    ? withinRange(value, value, kind, path, reading)
    : readNumberText(String(value), kind, path, reading);
}

function readId(value: unknown, path: string, reading: Reading): string | undefined {
  if (typeof value !== "number") {
    const id = readText(String(value), path, reading, "id");
    if (id === undefined) wrong("RECORD_FIELD_VALUE", value, "expected.id", path, reading);
    return id;
  }
  const used = String(value + 0);
  remark(reading, "RECORD_ID_FROM_NUMBER", path, { used: showValue(reading.lang, used) });
  return used;
}

function readDay(sent: string, kind: "date" | "end", path: string, reading: Reading): string | undefined {
  if (kind === "date" && readDate(sent) === sent) return sent;
  const text = sent.normalize("NFKC").trim();
  if (text === "") return undefined;
  const used = kind === "end" && /^\d{4}$/.test(text) ? text : readDate(text);
  if (used === undefined) wrong("RECORD_FIELD_VALUE", sent, `expected.${kind}`, path, reading);
  else if (used !== sent) {
    remark(reading, "RECORD_DATE_REWRITTEN", path, { found: showValue(reading.lang, sent), used });
  }
  return used;
}

function readNumberText(sent: string, kind: NumberKind, path: string, reading: Reading): number | undefined {
  const text = sent.normalize("NFKC").trim();
  if (text === "") return undefined;
  const used = readNumber(text);
  if (used === undefined) {
    refuseNumberText(sent, kind, path, reading);
    return undefined;
  }
  remark(reading, "RECORD_NUMBER_FROM_TEXT", path, { found: showValue(reading.lang, sent), used });
  return withinRange(used, sent, kind, path, reading);
}

/** Whether a number is one the kind may have. */
export function isWithinRange(value: number, kind: NumberKind): boolean {
  const [least, most] = ranges[kind];
  return value >= least && value <= most && (kind !== "year" || Number.isInteger(value));
}

function withinRange(
  value: number,
  sent: unknown,
  kind: NumberKind,
  path: string,
  reading: Reading,
): number | undefined {
  // Adding 0 turns -0 into 0, which JSON would print alike.
  if (isWithinRange(value, kind)) return value + 0;
  const isLarge = Math.abs(value) > LARGEST_FIGURE;
  const hint = kind === "share" ? hints.share : isLarge ? "hint.number-large" : undefined;
  wrong("RECORD_FIELD_VALUE", sent, `expected.${kind}`, path, reading, hint);
  return undefined;
}

/** A figure with its unit behind it: what the two fields would hold is shown, as most people mean it. */
function refuseNumberText(sent: string, kind: NumberKind, path: string, reading: Reading): void {
  const figure = kind === "number" || kind === "quantity" ? splitFigure(sent) : undefined;
  if (figure === undefined) {
    wrong("RECORD_FIELD_VALUE", sent, `expected.${kind}`, path, reading, hints[kind]);
    return;
  }
  const params = { value: String(figure.value), unit: JSON.stringify(figure.unit) };
  fail(reading, "RECORD_FIELD_VALUE", path, {
    found: showValue(reading.lang, sent),
    expected: message(reading.lang, `expected.${kind}`),
    hint: message(reading.lang, "hint.figure-unit", params),
  });
}
