import type { BulkProgress } from "../bulk/answer-all.js";
import { type BulkOutcome, type BulkRunOptions, ResumeError, runBulk } from "../bulk/run-bulk.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import { inputLines } from "./bulk-input-lines.js";
import { openProgress, type ProgressLine } from "./bulk-progress.js";
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
function translated(error: unknown, { out }: RunOptions, { lang }: CliContext): unknown {
  if (error instanceof ResumeError) {
    const file = `${out}.checkpoint`;
    if (error.reason === "there") {
      return usageError(lang, uiText(lang, "bulk.there", { file }), uiText(lang, "bulk.resume-or-restart"));
    }
    if (error.reason === "damaged") {
      return usageError(lang, uiText(lang, "bulk.damaged", { file }), uiText(lang, "bulk.restart"));
    }
    const list = error.names.join(lang === "zh" ? "、" : ", ");
    return usageError(lang, uiText(lang, "bulk.differs", { list }), uiText(lang, "bulk.same-or-restart"));
  }
  // where results go is part of how the command was called
  if (error instanceof Error && "syscall" in error) {
    return usageError(lang, `--out ${out}: ${systemErrorText(error, lang)}`);
  }
  return error;
}
