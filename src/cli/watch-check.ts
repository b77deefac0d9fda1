import { statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { watch } from "chokidar";
import type { CheckedFile } from "../check/check-file.js";
import { VerdexError } from "../errors.js";
import { uiText } from "../messages/ui-text.js";
import type { CheckCommandOptions } from "./check-config.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.js";
import type { OpenedCheck } from "./open-check.js";
import { productPaths, productTest, settingsPaths } from "./watched-paths.js";

export interface WatchCheckOptions {
  readonly context: CliContext;
  readonly words: readonly string[];
  readonly options: CheckCommandOptions;
  /** Files the runs themselves write. */
  written(): readonly string[];
  /** The files as they are now. */
  list(): Promise<readonly string[]>;
  /** Reads configuration, rules and catalogues anew. */
  open(): Promise<OpenedCheck>;
}

/** Editors write in pieces: a file is read when its size has not changed for so long. */
const HALF_WRITTEN = { stabilityThreshold: 50, pollInterval: 10 };
/** Several files saved together get one answer. */
const TOGETHER = 20;

/**
 * Checks, then checks again whatever changes, until it is interrupted. The first run fails as any run fails;
 * later on what is wrong is said and waited for.
 */
export async function watchCheck({
  context,
  words,
  options,
  written,
  list,
  open,
}: WatchCheckOptions): Promise<ExitCode> {
  const { lang, say, streams } = context;
  const kept = new Map<string, CheckedFile>();
  let settings = await settingsPaths(options, context);
  let opened: OpenedCheck | undefined;
  let changed = new Set<string>();

  const run = async (): Promise<ExitCode> => {
    opened ??= await open();
    const files = await list();
    const checked: CheckedFile[] = [];
    for (const file of files) {
      const at = resolve(file);
      const one = kept.get(at) ?? (await opened.check(file));
      kept.set(at, one);
      checked.push(one);
    }
    return opened.tell(files, checked);
  };
  /** Changed settings change every answer. */
  const again = async (): Promise<ExitCode> => {
    const paths = changed;
    changed = new Set();
    for (const path of paths) kept.delete(path);
    try {
      if ([...paths].some((path) => settings.some((place) => isWithin(path, place)))) {
        opened = undefined;
        kept.clear();
        const before = settings.map(watchedFor);
        settings = await settingsPaths(options, context);
        watcher.add(settings.map(watchedFor).filter((place) => !before.includes(place)));
      }
      return await run();
    } catch (error) {
      if (!(error instanceof VerdexError)) throw error;
      await say(uiText(lang, "error.line", { text: error.message }));
      return exitCodeOf(error.code);
    }
  };

  const products = productPaths(words);
  const isWanted = (path: string): boolean =>
    [...products, ...settings].some((place) => isWithin(path, place) || isWithin(place, path));
  const isProduct = productTest(words);
  /** What no run reads, or the last one wrote, asks for no other. */
  const asksForRun = (event: string, path: string): boolean =>
    !event.endsWith("Dir") &&
    !written().some((file) => resolve(file) === path) &&
    (isProduct(path) || settings.some((place) => isWithin(path, place)));
  const watcher = watch([...products, ...settings.map(watchedFor)], {
    ignoreInitial: true,
    awaitWriteFinish: HALF_WRITTEN,
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) || !isWanted(resolve(path)),
  });
  try {
    await new Promise<void>((ready) => watcher.once("ready", () => ready()));
    return await new Promise<ExitCode>((end, fail) => {
      let code: ExitCode = exitCodes.clean;
      let timer: NodeJS.Timeout | undefined;
      const answer = async (next: () => Promise<ExitCode>): Promise<void> => {
        code = await next();
        if (streams.stdout.closed === true) return end(code);
        await say(uiText(lang, "check.watching", { count: kept.size }));
      };
      let busy = answer(run);
      watcher.on("all", (event, path) => {
        if (!asksForRun(event, resolve(path))) return;
        changed.add(resolve(path));
        clearTimeout(timer);
        timer = setTimeout(() => {
          busy = busy.then(() => answer(again));
          busy.catch(fail);
        }, TOGETHER);
      });
      busy.catch(fail);
      streams.onInterrupt?.(async () => {
        clearTimeout(timer);
        await watcher.close();
        end(code);
      });
    });
  } finally {
    await watcher.close();
  }
}

/** A file that is not there yet is seen only by whoever watches its folder. */
const watchedFor = (place: string): string =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() === true ? place : dirname(place);

const isWithin = (path: string, place: string): boolean =>
  path === place || path.startsWith(`${place}${sep}`);
