// commands load their code when they are called: loaded here, it costs no test its time
import "../../src/cli/classify.js";
import "../../src/cli/explain.js";
import "../../src/io/csv-reader.js";
import { runCli } from "../../src/cli/run-cli.js";
import type { CliStreams } from "../../src/cli/streams.js";

export interface RunOptions {
  /** What stands on standard input, in pieces. */
  readonly stdin?: readonly string[] | AsyncIterable<string>;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether standard output is a terminal. */
  readonly terminal?: boolean;
  readonly onInterrupt?: CliStreams["onInterrupt"];
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line with streams of its own, in English at 120 columns where nothing else is said. */
export async function run(argv: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { stdin = [], env = { LANG: "en_US.UTF-8", COLUMNS: "120" }, terminal = false } = options;
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await runCli(argv, {
    stdin: Object.assign(bytesOf(stdin), { isTTY: false }),
    stdout: { write: (text) => void stdout.push(text), isTTY: terminal },
    stderr: { write: (text) => void stderr.push(text) },
    env,
    onInterrupt: options.onInterrupt,
  });
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
}

/** The JSON a command printed. */
export async function runJson(argv: readonly string[], options: RunOptions = {}): Promise<unknown> {
  const { code, stdout, stderr } = await run(argv, options);
  if (code !== 0) throw new Error(`exit ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

async function* bytesOf(pieces: readonly string[] | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield new TextEncoder().encode(piece);
}
