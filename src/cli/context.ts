import type { Lang } from "../messages/lang.js";
import type { PageOptions } from "../report/page-options.js";
import { createStyle } from "../report/style.js";
import { askedLanguage } from "./locale.js";
import type { CliStreams } from "./streams.js";

/** What every command is given. */
export interface CliContext {
  readonly streams: CliStreams;
  readonly lang: Lang;
  /** How texts on standard output are set. */
  readonly page: PageOptions;
  /** Takes up the language of a configuration; one asked for on the command line stays. */
  speak(lang: Lang): void;
  /** A line on standard error, marked as ours. */
  say(text: string): Promise<void>;
}

const NARROWEST = 60;
const WIDEST = 160;
const UNKNOWN = 120;

export function createContext(streams: CliStreams, lang: Lang, argv: readonly string[]): CliContext {
  const { stdout, stderr, env } = streams;
  const asked = Number(env.COLUMNS);
  const columns = stdout.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : UNKNOWN);
  const plain = argv.includes("--no-color") || (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb";
  const width = Math.min(WIDEST, Math.max(NARROWEST, columns));
  const style = createStyle({ colours: stdout.isTTY === true && !plain });
  let spoken = lang;
  return {
    streams,
    get lang() {
      return spoken;
    },
    get page() {
      return { lang: spoken, width, style };
    },
    speak(asked) {
      if (askedLanguage(argv) === undefined) spoken = asked;
    },
    say: async (text) => {
      await stderr.write(`${text}\n`);
    },
  };
}
