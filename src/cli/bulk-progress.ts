import type { BulkProgress } from "../bulk/answer-all.js";
import { uiText } from "../messages/ui-text.js";
import type { CliContext } from "./context.js";

export interface ProgressLine {
  update(progress: BulkProgress): void;
  stop(): void;
}

const UPDATES_A_SECOND = 4;
const BAR = 24;

/**
 * A line on a terminal that tells how far a run is; elsewhere nothing is shown.
 *
 * @param sizes bytes of the inputs, to tell the share that is done
 */
export async function openProgress(
  { streams, lang }: CliContext,
  sizes: readonly number[],
  startRows: number,
): Promise<ProgressLine> {
  const { stderr } = streams;
  if (stderr.isTTY !== true) return { update: () => undefined, stop: () => undefined };
  // CommonJS: bundled with the rest it has its names behind `default` only
  const { default: progress } = await import("cli-progress");
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const started = performance.now();
  let before = 0;
  let file = 0;
  const textOf = ({ rows, rejected, flagged }: BulkProgress, share: number): string => {
    const seconds = (performance.now() - started) / 1000;
    const rate = Math.round((rows - startRows) / Math.max(seconds, 0.001));
    const left = share > 0 ? duration((seconds * (1 - share)) / share, lang) : undefined;
    const percent = share > 0 ? `${Math.floor(share * 100)} %` : undefined;
    return uiText(lang, "bulk.progress", { rows, share: percent, rate, left, flagged, rejected });
  };
  const bar = new progress.SingleBar({
    // only what the bar needs of a stream is there
    stream: { isTTY: true, columns: stderr.columns, write } as unknown as NodeJS.WritableStream,
    fps: UPDATES_A_SECOND,
    gracefulExit: false,
    clearOnComplete: true,
    hideCursor: true,
    format: (_options, { progress: done }, { state }: { state?: BulkProgress }) => {
      if (state === undefined) return "";
      const full = Math.round(done * BAR);
      return `${"█".repeat(full)}${"░".repeat(BAR - full)} ${textOf(state, done)}`;
    },
  });
  function write(text: string): boolean {
    void stderr.write(text);
    return true;
  }
  bar.start(Math.max(all, 1), 0);
  return {
    update(state) {
      for (; file < state.file; file++) before += sizes[file] ?? 0;
      // packed files have more bytes inside than the file has
      const within = Math.min(state.offset, sizes[file] ?? 0);
      bar.update(before + within, { state });
    },
    stop: () => bar.stop(),
  };
}

function duration(seconds: number, lang: CliContext["lang"]): string {
  if (seconds < 90) return uiText(lang, "bulk.seconds", { n: Math.ceil(seconds) });
  if (seconds < 5400) return uiText(lang, "bulk.minutes", { n: Math.ceil(seconds / 60) });
  return uiText(lang, "bulk.hours", { n: (seconds / 3600).toFixed(1) });
}
