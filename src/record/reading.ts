import type { ErrorCode } from "../errors.js";
import type { MessageParams } from "../messages/fill-template.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { NoticeCode } from "../messages/notice-code.js";
import type { Notice } from "../result/schema.js";
import type { RecordError } from "./record-error.js";

/** What is gathered while one record is read. */
export interface Reading {
  readonly lang: Lang;
  readonly notices: Notice[];
  /** Text fields that were sent blank. */
  readonly blanks: string[];
  /** The first thing that stops the record. */
  problem: RecordError | null;
  /** Path by schema names → name the sender wrote for its last part, where the two differ. */
  renamed: Map<string, string> | null;
}

export function startReading(lang: Lang): Reading {
  return { lang, notices: [], blanks: [], problem: null, renamed: null };
}

/** Records the first problem; later ones are consequences or will show on the next try. */
export function fail(reading: Reading, code: ErrorCode, path: string, params: MessageParams = {}): void {
  if (reading.problem !== null) return;
  const sent = sentPath(reading, path);
  reading.problem = { code, path: sent, message: message(reading.lang, code, { path: sent, ...params }) };
}

export function remark(reading: Reading, code: NoticeCode, path: string, params: MessageParams = {}): void {
  const sent = sentPath(reading, path);
  reading.notices.push({ code, path: sent, text: message(reading.lang, code, { path: sent, ...params }) });
}

/** A path of schema names as the sender spelled it. */
export function sentPath(reading: Reading, path: string): string {
  if (reading.renamed === null) return path;
  let schemaPath = "";
  const sent: string[] = [];
  for (const name of path.split(".")) {
    schemaPath = joinPath(schemaPath, name);
    sent.push(reading.renamed.get(schemaPath) ?? name);
  }
  return sent.join(".");
}

export function joinPath(parent: string, name: string | number): string {
  return parent === "" ? `${name}` : `${parent}.${name}`;
}
