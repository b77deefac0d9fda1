import { availableParallelism } from "node:os";
import { bulkFormatOf, bulkFormats } from "../bulk/bulk-format.js";
import type { BulkSettings } from "../bulk/bulk-settings.js";
import { type Severity, severities } from "../catalogue/severity.js";
import { plainRules } from "../flags/plain-rules.js";
import type { Lang } from "../messages/lang.js";
import { showText } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";
import { bulkForms } from "../report/bulk-form.js";
import { details } from "../report/bulk-jsonl.js";
import type { AnswerSettings } from "./answer-settings.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import type { SettingsOptions } from "./open-settings.js";
import type { ReadingOptions } from "./reading.js";
import { usageError } from "./usage-error.js";

/** Options of `verdex bulk` as commander hands them over. */
export interface BulkCommandOptions extends SettingsOptions, ReadingOptions {
  readonly out?: string;
  readonly format?: string;
  readonly form: string;
  readonly detail: string;
  readonly workers?: string;
  readonly chunkSize?: string;
  readonly resume?: boolean;
  readonly restart?: boolean;
  readonly quarantine?: string;
  readonly account?: string;
  readonly book?: string;
  readonly enable?: readonly string[];
  readonly failOn: string;
  readonly decisions?: string;
  readonly saveMapping?: string;
  readonly outEncoding: string;
  readonly bom: boolean;
  readonly distinct?: boolean;
  readonly fields?: boolean;
}

const MOST_WORKERS = 64;
const LARGEST_CHUNK = 8 * 1024 * 1024;
const SMALL = 1_000_000;

/** What decides the bytes of the output. */
export function bulkSettings(
  out: string,
  options: BulkCommandOptions,
  { answer, context }: { readonly answer: AnswerSettings; readonly context: CliContext },
): BulkSettings {
  const { lang } = context;
  const told = options.format ?? bulkFormatOf(out);
  if (told === undefined) {
    const text = uiText(lang, "bulk.format-unknown", { file: out });
    throw usageError(lang, text, uiText(lang, "bulk.write-format"));
  }
  return {
    ...answerData(answer, lang),
    format: choose(told, { option: "--format", from: bulkFormats, lang }),
    form: choose(options.form, { option: "--form", from: bulkForms, lang }),
    detail: choose(options.detail, { option: "--detail", from: details, lang }),
    encoding: choose(options.outEncoding, { option: "--out-encoding", from: ["utf-8", "gb18030"], lang }),
    byteOrderMark: options.bom,
    ...(options.book === undefined ? undefined : { book: true as const, enable: options.enable ?? [] }),
    ...(options.decisions === undefined ? undefined : { decisions: options.decisions }),
  };
}

/** The part of the settings that decides answers, as plain data. */
export function answerData({ catalogues, unattributed, asOf, rules }: AnswerSettings, lang: Lang) {
  return {
    lang,
    catalogues,
    unattributed,
    ...(asOf === undefined ? undefined : { asOf }),
    rules: plainRules(rules, lang),
  };
}

/** Threads: as many as asked, else one a core; small inputs are answered sooner than a thread is there. */
export function workersOf(asked: string | undefined, bytes: number, context: CliContext): number {
  if (asked !== undefined)
    return wholeNumber(asked, { option: "--workers", least: 0, most: MOST_WORKERS }, context);
  return bytes < SMALL ? 0 : Math.min(MOST_WORKERS, availableParallelism());
}

/** Bytes a thread is given at a time. */
export function chunkSizeOf(asked: string | undefined, context: CliContext): { readonly pieceSize?: number } {
  if (asked === undefined) return {};
  const range = { option: "--chunk-size", least: 1, most: LARGEST_CHUNK };
  return { pieceSize: wholeNumber(asked, range, context) };
}

interface NumberRange {
  readonly option: string;
  readonly least: number;
  readonly most: number;
}

function wholeNumber(text: string, { option, least, most }: NumberRange, { lang }: CliContext): number {
  const number = Number(text);
  if (/^\d{1,9}$/.test(text) && number >= least && number <= most) return number;
  const params = { option, found: showText(text), expected: `${least}–${most}` };
  throw usageError(lang, uiText(lang, "usage.bad-value", params));
}

/** The level from which flags make the exit code 1; nothing for never. */
export function failLevel(asked: string, { lang }: CliContext): Severity | undefined {
  const from = [...severities, "never"] as const;
  // who asks for a level means one: "severe" is not "never"
  const level = choose(asked, { option: "--fail-on", from, lang, suggest: severities });
  return level === "never" ? undefined : level;
}
