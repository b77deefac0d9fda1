import { readFileSync } from "node:fs";
import type { BulkSettings } from "../../src/bulk/bulk-settings.js";
import { type BulkOutcome, type BulkRunOptions, runBulk } from "../../src/bulk/run-bulk.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { columnTableOf } from "../../src/io/column-table.js";
import { openSource } from "../../src/io/open-source.js";

const columns = columnTableOf(bundledTaxonomy());

export const plainSettings: BulkSettings = {
  lang: "en",
  catalogues: [],
  unattributed: false,
  format: "jsonl",
  form: "wide",
  detail: "decision",
  encoding: "utf-8",
  byteOrderMark: false,
};

export interface TestRun extends Partial<Omit<BulkRunOptions, "settings">> {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly settings?: Partial<BulkSettings>;
}

/** A run in this process unless workers are asked for. */
export function start({ settings = {}, ...options }: TestRun): Promise<BulkOutcome> {
  return runBulk({
    quarantine: `${options.out}.quarantine.csv`,
    workers: 0,
    resume: false,
    restart: false,
    open: (path) => openSource(path, { lang: "en", columns }),
    settings: { ...plainSettings, ...settings },
    ...options,
  });
}

/** The output of a run as text. */
export async function textOf(options: TestRun): Promise<string> {
  await start(options);
  return readFileSync(options.out, "utf8");
}
