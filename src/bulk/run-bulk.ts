import type { BookReport } from "../book/book-report.js";
import type { Source, SourceHeader } from "../io/source.js";
import { uniteHeadings } from "../report/bulk-original.js";
import type { BulkLayout } from "../report/bulk-row.js";
import { engineVersion } from "../result/engine-version.js";
import { type Account, createAccountBook } from "./account.js";
import { type AnswerAllOptions, answerAll, type BulkProgress } from "./answer-all.js";
import { openAnswerPool } from "./answer-pool.js";
import { isSpooled } from "./bulk-format.js";
import { bulkQuestions } from "./bulk-questions.js";
import type { BulkSettings } from "./bulk-settings.js";
import { checkComplete } from "./check-complete.js";
import { type Checkpoint, differences, type FileState, readCheckpoint, runIdentity } from "./checkpoint.js";
import { createIdBook } from "./id-book.js";
import { inputIdentity } from "./input-identity.js";
import { type OpenedInputs, openHeaders } from "./open-headers.js";
import { openUnmet } from "./open-unmet.js";
import { quarantineHead } from "./quarantine.js";
import { ResumeError } from "./resume-error.js";
import { createRowWriter, formOf } from "./row-writer.js";
import { discardRun, keepRun, openRunFiles, type RunPaths, runPaths } from "./run-files.js";
import { lockRun } from "./run-lock.js";
import { createSeenIds } from "./seen-ids.js";
import { createTextSink } from "./text-sink.js";

export const PIECE_SIZE = 64 * 1024;
const BETWEEN_CHECKPOINTS = 250;
const BYTE_ORDER_MARK = "\ufeff";

export interface BulkRunOptions {
  readonly inputs: readonly string[];
  readonly out: string;
  /** Where rejected rows go. */
  readonly quarantine: string;
  readonly settings: BulkSettings;
  /** Threads; 0 answers where it reads. */
  readonly workers: number;
  readonly open: (path: string) => Promise<Source>;
  /** Takes up an interrupted run; there need not be one. */
  readonly resume: boolean;
  /** Throws an interrupted run away. */
  readonly restart: boolean;
  /** Bytes of a piece. */
  readonly pieceSize?: number;
  /** Given what all rows show together, where the settings ask for it, before the output gets its name. */
  readonly onBook?: (report: BookReport) => Promise<void>;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: BulkProgress) => void;
  /** Told once, before the first row. */
  readonly onStart?: (start: {
    readonly headers: readonly SourceHeader[];
    readonly resumedRows: number;
  }) => void;
}

export interface BulkOutcome {
  readonly account: Account;
  readonly files: readonly (FileState & { readonly file: string })[];
  readonly headers: readonly SourceHeader[];
  readonly digest: string;
  /** Ids of decided records no row is, as the decisions have them; nothing where the run has no decisions. */
  readonly unmet?: readonly string[];
  readonly interrupted: boolean;
  /** There are rejected rows in the quarantine file. */
  readonly quarantined: boolean;
}

/**
 * Answers all rows of all inputs into one file. Killed at any moment and called again with `resume`, it gives the
 * file it would have given.
 */
export async function runBulk(options: BulkRunOptions): Promise<BulkOutcome> {
  const paths = runPaths(options.out, options.quarantine);
  const unlock = await lockRun(paths.lock, paths.quarantineLock);
  try {
    const found = await foundCheckpoint(paths, options);
    const opened = await openHeaders(options, options.settings.lang);
    try {
      return await answerOpened(options, { paths, found, opened });
    } finally {
      await opened.close();
    }
  } finally {
    await unlock();
  }
}

interface OpenedRun {
  readonly paths: RunPaths;
  readonly found: Checkpoint | undefined;
  readonly opened: OpenedInputs;
}

async function answerOpened(
  options: BulkRunOptions,
  { paths, found, opened }: OpenedRun,
): Promise<BulkOutcome> {
  const { inputs, settings, workers, pieceSize = PIECE_SIZE } = options;
  const { headers, open } = opened;
  const layout = layoutOf(inputs, headers, settings);
  const unmetOf = await openUnmet(settings);
  const pool = await openAnswerPool({ settings, layout, headers }, workers);
  try {
    const { digest } = pool;
    const run = runIdentity({
      settings,
      inputs: await Promise.all(inputs.map(inputIdentity)),
      headers,
      decisions: settings.decisions === undefined ? undefined : await inputIdentity(settings.decisions),
      pieceSize,
      digest,
      engine: engineVersion,
    });
    const differing = found === undefined ? [] : differences(found.run, run);
    if (differing.length > 0) throw new ResumeError("differs", differing);
    const start = found ?? freshStart(run, inputs.length);
    const resumed = totalOf(start.files);
    if (start.complete) {
      const spooled = isSpooled(settings.format);
      await checkComplete(paths, { lengths: start.lengths, spooled, rejected: resumed.rejected > 0 });
    }
    options.onStart?.({ headers, resumedRows: resumed.in });
    const tellLine = inputs.length < 2;
    const ended = start.complete
      ? { states: start.files, met: start.met, interrupted: false }
      : await answerRest(options, { paths, layout, pieceSize, start, pool, tellLine, open });
    const account = totalOf(ended.states);
    if (!ended.interrupted) {
      await pool.close();
      await finish(options, paths, layout, account);
    }
    return {
      account,
      files: ended.states.map((state, at) => ({ file: inputs[at] ?? "", ...state })),
      headers,
      digest,
      ...(unmetOf === undefined || ended.interrupted ? undefined : { unmet: unmetOf(ended.met) }),
      interrupted: ended.interrupted,
      quarantined: account.rejected > 0,
    };
  } finally {
    await pool.close();
  }
}

async function foundCheckpoint(
  paths: RunPaths,
  { resume, restart }: BulkRunOptions,
): Promise<Checkpoint | undefined> {
  const found = await readCheckpoint(paths.checkpoint);
  if (restart || found === undefined) {
    await discardRun(paths);
    return undefined;
  }
  if (!resume) throw new ResumeError("there");
  if (found === "damaged") throw new ResumeError("damaged");
  return found;
}

function layoutOf(
  files: readonly string[],
  headers: readonly SourceHeader[],
  settings: BulkSettings,
): BulkLayout {
  const { names, places } = uniteHeadings(headers.map(({ headings }) => headings ?? []));
  return {
    files,
    names,
    places: headers.map(({ headings }, at) => (headings === undefined ? null : (places[at] ?? []))),
    reviewed: settings.decisions !== undefined && settings.form !== "review",
  };
}

function freshStart(run: Checkpoint["run"], files: number): Checkpoint {
  const account = createAccountBook().account();
  return {
    version: 1,
    run,
    next: { file: 0, piece: 0 },
    lengths: { output: 0, quarantine: 0, ids: 0, book: 0 },
    files: Array.from({ length: files }, () => ({ account })),
    met: [],
    complete: false,
  };
}

interface Rest {
  readonly paths: RunPaths;
  readonly layout: BulkLayout;
  readonly pieceSize: number;
  readonly start: Checkpoint;
  readonly pool: AnswerAllOptions["pool"];
  readonly tellLine: boolean;
  readonly open: (file: number) => Promise<Source>;
}

async function answerRest(options: BulkRunOptions, rest: Rest): ReturnType<typeof answerAll> {
  const { settings, inputs, signal, onProgress } = options;
  const { paths, layout, pieceSize, start, pool, tellLine, open } = rest;
  const ids = createIdBook({ file: paths.idRuns });
  const files = await openRunFiles(paths, start.lengths);
  try {
    if (files.output.length === 0) await files.output.append(await headOf(settings, layout));
    if (files.quarantine.length === 0) {
      await files.quarantine.append(new TextEncoder().encode(BYTE_ORDER_MARK + quarantineHead));
    }
    return await answerAll({
      questions: bulkQuestions({ size: pieceSize, from: start.next, open, files: inputs.length }),
      pool,
      files,
      seen: createSeenIds({ book: ids, tellLine, log: { path: paths.ids, file: files.ids } }),
      run: start.run,
      states: start.files,
      next: start.next,
      met: start.met,
      every: BETWEEN_CHECKPOINTS,
      signal,
      onProgress,
    });
  } finally {
    ids.close();
    await files.close();
  }
}

async function headOf(settings: BulkSettings, layout: BulkLayout): Promise<Uint8Array> {
  const sink = await createTextSink(settings);
  const marked = settings.format === "csv" && settings.encoding === "utf-8" && settings.byteOrderMark;
  sink.add((marked ? BYTE_ORDER_MARK : "") + createRowWriter(settings, layout).head());
  return sink.take();
}

/** What was spooled becomes the file it is meant to be; then everything gets its name. */
async function finish(
  { settings, onBook }: BulkRunOptions,
  paths: RunPaths,
  layout: BulkLayout,
  account: Account,
): Promise<void> {
  if (settings.book === true) {
    const { readBookLog } = await import("./book-log.js");
    await onBook?.(await readBookLog(paths.book, settings));
  }
  let ready = paths.part;
  if (isSpooled(settings.format)) {
    const { writeSpooled } = await import("./write-spooled.js");
    ready = paths.made;
    await writeSpooled({ spool: paths.part, made: ready, settings, layout, form: formOf(settings) });
  }
  await keepRun(paths, ready, account.rejected > 0);
}

function totalOf(states: readonly FileState[]): Account {
  const book = createAccountBook();
  for (const { account } of states) book.merge(account);
  return book.account();
}
