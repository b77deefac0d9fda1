import type { BulkProgress } from "../bulk/answer-all.js";
import { ResumeError } from "../bulk/resume-error.js";
import { type BulkOutcome, type BulkRunOptions, runBulk } from "../bulk/run-bulk.js";
import type { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import { inputLines } from "./bulk-input-lines.js";
import { openProgress, type ProgressLine } from "./bulk-progress.js";
import { type Target, targetError } from "./check-target.js";
import type { CliContext } from "./context.js";
import { usageError } from "./usage-error.js";

type RunOptions = Omit<BulkRunOptions, "signal" | "onProgress" | "onStart">;

/** Runs until the end or until somebody interrupts, with a line on the terminal that tells how far it is. */
export async function interruptibleRun(
  context: CliContext,
  sizes: readonly number[],
  options: RunOptions,
): Promise<BulkOutcome> {
  const { lang, say, streams } = context;
  const stop = new AbortController();
  let progress: ProgressLine | undefined;
  let latest: BulkProgress | undefined;
  let starting: Promise<void> = Promise.resolve();
  const run = runBulk({
    ...options,
    signal: stop.signal,
    onStart: ({ headers, resumedRows }) => {
      starting = (async () => {
        for (const line of inputLines(headers, lang)) await say(line);
        if (resumedRows > 0) await say(uiText(lang, "bulk.resumed", { rows: resumedRows }));
        progress = await openProgress(context, sizes, resumedRows);
        // a short run may be over before the line is there
        if (latest) progress.update(latest);
      })();
    },
    onProgress: (state) => {
      latest = state;
      progress?.update(state);
    },
  });
  const callOff = streams.onInterrupt?.(async () => {
    stop.abort();
    const outcome = await run.catch(() => undefined);
    progress?.stop();
    // the process ends when this does, so that it has to be said here
    if (outcome?.interrupted === true)
      await say(uiText(lang, "bulk.interrupted", { rows: outcome.account.in }));
  });
  try {
    return await run;
  } catch (error) {
    throw translated(error, options, context);
  } finally {
    await starting;
    progress?.stop();
    callOff?.();
  }
}

/** What the run says in codes, in the reader's language. */
function translated(error: unknown, options: RunOptions, { lang }: CliContext): unknown {
  if (error instanceof ResumeError) return resumeError(error, options, lang);
  const target = targetOf(error, options);
  return target === undefined ? error : targetError(target, error, lang, hintOf(error, lang));
}

function resumeError({ reason, names }: ResumeError, { out }: RunOptions, lang: Lang): VerdexError {
  const file = names[0] ?? `${out}.checkpoint`;
  switch (reason) {
    case "there":
      return usageError(lang, uiText(lang, "bulk.there", { file }), uiText(lang, "bulk.resume-or-restart"));
    case "damaged":
      return usageError(
        lang,
        uiText(lang, names.length === 0 ? "bulk.damaged" : "bulk.part-damaged", { file }),
        uiText(lang, "bulk.restart"),
      );
    case "busy":
      return usageError(
        lang,
        uiText(lang, "bulk.busy", { out: file.replace(/\.lock$/, "") }),
        uiText(lang, "bulk.wait", { file }),
      );
    case "differs": {
      const list = names.join(lang === "zh" ? "、" : ", ");
      return usageError(lang, uiText(lang, "bulk.differs", { list }), uiText(lang, "bulk.same-or-restart"));
    }
  }
}

/** What was answered before the disk was full is kept. */
function hintOf(error: unknown, lang: Lang): string | undefined {
  const isFull = error instanceof Error && "code" in error && error.code === "ENOSPC";
  return isFull ? uiText(lang, "bulk.full") : undefined;
}

/** Writing to an open file: the error names no path. */
const WRITING = new Set(["write", "fdatasync", "fsync", "ftruncate", "close"]);

/** The option that named the file the operating system refused; nothing for what is none of the outputs. */
function targetOf(error: unknown, { out, quarantine }: RunOptions): Target | undefined {
  if (!(error instanceof Error && "syscall" in error)) return undefined;
  const paths = ["path" in error ? error.path : undefined, "dest" in error ? error.dest : undefined];
  const named = paths.filter((path) => typeof path === "string");
  const isOf = (file: string): boolean => named.some((path) => path === file || path.startsWith(`${file}.`));
  if (isOf(quarantine)) return { option: "--quarantine", file: quarantine };
  if (isOf(out)) return { option: "--out", file: out };
  return named.length === 0 && WRITING.has(String(error.syscall))
    ? { option: "--out", file: out }
    : undefined;
}
