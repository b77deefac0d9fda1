import type { ErrorCode } from "../errors.js";
import { didYouMean } from "../messages/did-you-mean.js";
import { message } from "../messages/message.js";
import { showValue } from "../messages/show-value.js";
import type { TermCode } from "../messages/zh-terms.js";
import { fail, type Reading } from "./reading.js";
import { readRecordKind, recordKindWords } from "./record-kind.js";
import type { FieldKind } from "./schema/field-kind.js";

/** Says what is wrong with the type of a value, if anything is. */
export function explainValue(value: unknown, kind: FieldKind, path: string, reading: Reading): void {
  const expected: TermCode = `expected.${kind}`;
  if (kind === "id") explainId(value, path, reading);
  else if (kind === "record-kind") explainKind(value, path, reading);
  else if (kind === "boolean") {
    if (typeof value !== "boolean") wrong("RECORD_FIELD_TYPE", value, expected, path, reading);
  } else if (kind === "amount" || kind === "number" || kind === "share" || kind === "year") {
    explainNumber(value, expected, path, reading);
  } else if (typeof value !== "string") {
    wrong("RECORD_FIELD_TYPE", value, expected, path, reading, numberHint(value, kind));
  }
}

function explainId(value: unknown, path: string, reading: Reading): void {
  if (typeof value !== "number") {
    if (typeof value !== "string") wrong("RECORD_FIELD_TYPE", value, "expected.id", path, reading);
    else if (value === "") wrong("RECORD_FIELD_VALUE", value, "expected.id", path, reading);
  } else if (!Number.isInteger(value)) {
    wrong("RECORD_FIELD_VALUE", value, "expected.id", path, reading);
  } else if (!Number.isSafeInteger(value)) {
    fail(reading, "RECORD_ID_UNSAFE_NUMBER", path, { found: showValue(reading.lang, value) });
  }
}

function explainKind(value: unknown, path: string, reading: Reading): void {
  if (typeof value !== "string") wrong("RECORD_FIELD_TYPE", value, "expected.record-kind", path, reading);
  else if (readRecordKind(value) === undefined) {
    fail(reading, "RECORD_KIND_UNKNOWN", path, {
      found: showValue(reading.lang, value),
      expected: message(reading.lang, "expected.record-kind"),
      suggestion: didYouMean(value.trim(), recordKindWords),
    });
  }
}

/** Digits as text are read later; a number that is none (NaN, infinite) is a wrong value. */
function explainNumber(value: unknown, expected: TermCode, path: string, reading: Reading): void {
  if (typeof value === "string") return;
  if (typeof value !== "number") wrong("RECORD_FIELD_TYPE", value, expected, path, reading);
  else if (!Number.isFinite(value)) wrong("RECORD_FIELD_VALUE", value, expected, path, reading);
}

function numberHint(value: unknown, kind: FieldKind): TermCode | undefined {
  if (typeof value !== "number") return undefined;
  if (kind === "date" || kind === "end") return "hint.date-number";
  return kind === "code" || kind === "industry" ? "hint.code-number" : undefined;
}

/** Records a wrong type or value with what was found and expected. */
export function wrong(
  code: Extract<ErrorCode, "RECORD_FIELD_TYPE" | "RECORD_FIELD_VALUE">,
  value: unknown,
  expected: TermCode,
  path: string,
  reading: Reading,
  hint?: TermCode,
): void {
  fail(reading, code, path, {
    found: showValue(reading.lang, value),
    expected: message(reading.lang, expected),
    hint: hint === undefined ? undefined : message(reading.lang, hint),
  });
}
