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
  /** Of JSON lines; `result` is the bare result, for programs. */
  readonly detail: Detail | "result";
  /** Of CSV. */
  readonly encoding: "utf-8" | "gb18030";
  readonly byteOrderMark: boolean;
  /** Of a reviewer's sheet: which statuses are in question. */
  readonly statuses?: readonly string[];
  /** File of reviewers' decisions. */
  readonly decisions?: string;
}

/** What a worker is started with. */
export interface BulkJob {
  readonly settings: BulkSettings;
  readonly layout: BulkLayout;
  readonly headers: readonly SourceHeader[];
}
