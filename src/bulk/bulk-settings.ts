import type { PlainRules } from "../flags/plain-rules.js";
import type { SavedMapping } from "../io/saved-mapping.js";
import type { SourceHeader } from "../io/source.js";
import type { Lang } from "../messages/lang.js";
import type { BulkFormName } from "../report/bulk-form.js";
import type { Detail } from "../report/bulk-jsonl.js";
import type { BulkLayout } from "../report/bulk-row.js";
import type { BulkFormat } from "./bulk-format.js";

/** What decides every byte of an output besides the input and the catalogues. Plain data. */
export interface BulkSettings {
  readonly lang: Lang;
  /** Folders of own catalogues. */
  readonly catalogues: readonly string[];
  readonly unattributed: boolean;
  readonly asOf?: string;
  readonly format: BulkFormat;
  readonly form: BulkFormName;
  /** Of JSON lines; `result` is the bare result, for programs; `none` is for a book alone. */
  readonly detail: Detail | "result" | "none";
  /** Of CSV. */
  readonly encoding: "utf-8" | "gb18030";
  readonly byteOrderMark: boolean;
  /** Of a reviewer's sheet: which statuses are in question. */
  readonly statuses?: readonly string[];
  /** File of reviewers' decisions. */
  readonly decisions?: string;
  /** What all rows show together is asked for. */
  readonly book?: true;
  /** Which rules run and how; own rules as they were read once, so that no change of a file splits a run. */
  readonly rules?: PlainRules;
  /** Rules that are off by default and shall run over the book. */
  readonly enable?: readonly string[];
  /** How the rows in results of an earlier run are read. */
  readonly mapping?: SavedMapping;
}

/** What a run is about. */
export interface BulkJob {
  readonly settings: BulkSettings;
  readonly layout: BulkLayout;
  readonly headers: readonly SourceHeader[];
}
