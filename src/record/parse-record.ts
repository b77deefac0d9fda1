import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { escapeInvisible, showValue } from "../messages/show-value.js";
import type { Notice } from "../result/schema.js";
import { assembleRecord } from "./assemble-record.js";
import { envelopeOf } from "./envelope-of.js";
import { explainType } from "./explain-type.js";
import { recordTree } from "./field-tree.js";
import { isPlainObject } from "./is-plain-object.js";
import { normaliseFields } from "./normalise-fields.js";
import { readPlain } from "./read-plain.js";
import { readText } from "./read-text.js";
import { fail, type Reading, startReading } from "./reading.js";
import type { FinanceRecord } from "./record.js";
import type { RecordError } from "./record-error.js";
import { renameFields } from "./rename-fields.js";
import { scanFields } from "./scan-fields.js";
import type { RecordInput } from "./schema.js";

export interface ParseRecordOptions {
  /** Language of messages and notices. */
  readonly lang: Lang;
}

/** A record that was read, or why it was not; `id` is null where it cannot be told. */
export type ParsedRecord =
  | { readonly ok: true; readonly record: FinanceRecord; readonly notices: readonly Notice[] }
  | { readonly ok: false; readonly error: RecordError; readonly id: string | null };

const LONGEST_ID_ECHOED = 1000;
const LONGEST_NAMED = 80;

/**
 * Reads one record. Whatever the input is, it returns and never throws: what cannot be read is an error with
 * a code and a path.
 *
 * @example parseRecord({ id: "L-1", kind: "loan", purpose: "屋顶光伏电站" }, { lang: "en" })
 * @since 0.2.0
 */
export function parseRecord(input: unknown, options: ParseRecordOptions): ParsedRecord {
  const plain = parsePlain(input, options.lang);
  if (plain !== undefined) return { ok: true, record: plain, notices: NO_NOTICES };
  const reading = startReading(options.lang);
  const checked = check(input, reading);
  if (checked === undefined) return refused(input, reading);
  const record = read(checked, reading);
  if (record === undefined || reading.problem !== null) return refused(input, reading);
  return { ok: true, record, notices: sorted(reading.notices) };
}

const NO_NOTICES: readonly Notice[] = [];

/** The record, where nothing about it is worth a word: what there is to say is said on the long way. */
function parsePlain(input: unknown, lang: Lang): FinanceRecord | undefined {
  try {
    const fields = readPlain(input);
    if (fields === undefined) return undefined;
    const reading = startReading(lang);
    const record = assembleRecord(String(fields.id), fields, reading);
    return reading.problem === null && reading.notices.length === 0 ? record : undefined;
  } catch {
    return undefined;
  }
}

/** Checks names and types. Getters and proxies are the sender's code and may throw anything. */
function check(input: unknown, reading: Reading): RecordInput | undefined {
  try {
    if (!isPlainObject(input)) {
      refuseShape(input, reading);
      return undefined;
    }
    const scan = scanFields(input, recordTree, reading);
    const record = scan.aliased ? renameFields(input, recordTree, reading) : input;
    if (reading.problem !== null) return undefined;
    explainType(record, recordTree, "", reading);
    // a record whose types are right is one the schema takes: a property of the tests
    if (reading.problem === null && !scan.suspicious) return record as RecordInput;
  } catch {
    reading.problem = null;
  }
  fail(reading, "RECORD_NOT_OBJECT", "", { found: message(reading.lang, "value.reading-failed") });
  return undefined;
}

function read(checked: RecordInput, reading: Reading): FinanceRecord | undefined {
  try {
    const fields = normaliseFields(checked, reading);
    if (reading.problem !== null) return undefined;
    return assembleRecord(String(fields.id), fields, reading);
  } catch (error) {
    fail(reading, "INTERNAL", "", { detail: error instanceof Error ? error.message : "unknown" });
    return undefined;
  }
}

function refuseShape(input: unknown, reading: Reading): void {
  const instance = typeof input === "object" && input !== null && !Array.isArray(input);
  fail(reading, "RECORD_NOT_OBJECT", "", {
    found: showValue(reading.lang, input),
    hint: instance ? message(reading.lang, "hint.plain-object") : undefined,
  });
}

function refused(input: unknown, reading: Reading): ParsedRecord {
  const error = toldAsEnvelope(reading.problem ?? internal(reading), input, reading.lang);
  return { ok: false, error, id: echoId(input) };
}

/** Fields are missing because the object holds records instead of being one: which, is what the sender has to know. */
function toldAsEnvelope(error: RecordError, input: unknown, lang: Lang): RecordError {
  if (error.code !== "RECORD_FIELD_MISSING") return error;
  try {
    const list = isPlainObject(input) ? envelopeOf(input, recordTree) : undefined;
    if (list === undefined) return error;
    const hint = message(lang, "hint.envelope", { list: escapeInvisible(list.slice(0, LONGEST_NAMED)) });
    return { ...error, message: `${error.message}${lang === "zh" ? "" : " "}${hint}` };
  } catch {
    return error;
  }
}

function internal(reading: Reading): RecordError {
  return { code: "INTERNAL", path: "", message: message(reading.lang, "INTERNAL", { detail: "no answer" }) };
}

/** The id of a record that was refused, where it is fit to be a key. */
function echoId(input: unknown): string | null {
  try {
    if (!isPlainObject(input)) return null;
    const { id } = input;
    if (typeof id === "number") return Number.isSafeInteger(id) ? String(id + 0) : null;
    if (typeof id !== "string" || id.length > LONGEST_ID_ECHOED) return null;
    const reading = startReading("en");
    const text = readText(id, "id", reading);
    return text === undefined || reading.problem !== null ? null : text;
  } catch {
    return null;
  }
}

/** Notices in the order of their paths: the order of names in the record must not show. */
function sorted(notices: Notice[]): readonly Notice[] {
  return notices.length < 2 ? notices : notices.sort(byPath);
}

function byPath(left: Notice, right: Notice): number {
  if (left.path !== right.path) return left.path < right.path ? -1 : 1;
  return left.code < right.code ? -1 : left.code === right.code ? 0 : 1;
}
