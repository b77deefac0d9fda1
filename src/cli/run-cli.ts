import { CommanderError } from "commander";
import { VerdexError } from "../errors.js";
import { uiText } from "../messages/ui-text.js";
import { engineVersion } from "../result/engine-version.js";
import { buildProgram } from "./build-program.js";
import { choose } from "./choose.js";
import { translateCommanderError } from "./commander-error.js";
import { type CliContext, createContext } from "./context.js";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.js";
import { languageOf } from "./locale.js";
import type { CliStreams } from "./streams.js";

/**
 * Runs one command line and tells its exit code. Data goes to `stdout`, everything else to `stderr`; nothing
 * is thrown and the process is left alone.
 *
 * @param argv the words behind the name of the program
 */
export async function runCli(argv: readonly string[], streams: CliStreams): Promise<ExitCode> {
  const lang = languageOf(argv, streams.env);
  const context = createContext(streams, lang, argv);
  try {
    return await follow(argv, context);
  } catch (error) {
    return await report(error, context);
  }
}

async function follow(argv: readonly string[], context: CliContext): Promise<ExitCode> {
  const { lang } = context;
  if (asksVersion(argv)) return await printVersion(context);
  let code: ExitCode = exitCodes.clean;
  const program = buildProgram(context, (ended) => {
    code = ended;
  });
  program.hook("preAction", (command) => {
    const asked: unknown = command.opts().lang;
    if (typeof asked === "string") choose(asked, { option: "--lang", from: ["zh", "en"], lang });
  });
  await program.parseAsync([...argv], { from: "user" });
  return code;
}

function asksVersion(argv: readonly string[]): boolean {
  const end = argv.indexOf("--");
  const options = end === -1 ? argv : argv.slice(0, end);
  return options.includes("--version") || options.includes("-V");
}

async function printVersion({ streams }: CliContext): Promise<ExitCode> {
  const { bundledTaxonomy } = await import("../bundled-taxonomy.js");
  await streams.stdout.write(`${engineVersion} (${bundledTaxonomy().digest})\n`);
  return exitCodes.clean;
}

async function report(error: unknown, context: CliContext): Promise<ExitCode> {
  const { lang, say } = context;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.clean;
    // no command was given and commander has shown the help instead
    if (error.code === "commander.help") return exitCodes.usage;
    return await report(translateCommanderError(error, lang), context);
  }
  if (error instanceof VerdexError) {
    for (const line of await linesOf(error, context)) await say(line);
    return exitCodeOf(error.code);
  }
  const detail = error instanceof Error ? error.message : String(error);
  await say(uiText(lang, "error.line", { text: uiText(lang, "error.internal", { detail }) }));
  const { VERDEX_DEBUG: debug } = context.streams.env;
  if (debug !== undefined && debug !== "" && error instanceof Error) await say(error.stack ?? "");
  return exitCodes.internal;
}

/** An invalid catalogue has many problems, each with its place. */
async function linesOf(error: VerdexError, { lang }: CliContext): Promise<string[]> {
  if ("problems" in error && Array.isArray(error.problems)) {
    const { formatProblem } = await import("../catalogue/format-problem.js");
    const { CatalogueError } = await import("../catalogue/catalogue-error.js");
    if (error instanceof CatalogueError) {
      const errors = error.problems.filter(({ severity }) => severity === "error");
      return errors.map((problem) => formatProblem(problem, lang));
    }
  }
  return [uiText(lang, "error.line", { text: error.message })];
}
