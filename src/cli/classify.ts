import { bulkFormatOf, bulkFormats } from "../bulk/bulk-format.js";
import type { EditionRef } from "../catalogue/edition-ref.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { createClassifier } from "../engine/classifier.js";
import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import { createResultWriter } from "../report/create-result-writer.js";
import { type ResultWriter, resultFormats } from "../report/result-writer.js";
import { createStyle } from "../report/style.js";
import { createSummary, type Summary } from "../report/summary.js";
import { createAnswerer } from "./answer-records.js";
import { answerSettings } from "./answer-settings.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodeOf, exitCodes } from "./exit-codes.js";
import type { SettingsOptions } from "./open-settings.js";
import { openOutFile } from "./out-file.js";
import { readInput } from "./read-input.js";
import { type Reading, type ReadingOptions, readingOf } from "./reading.js";
import type { OutputStream } from "./streams.js";
import { usageError } from "./usage-error.js";

export interface ClassifyCommandOptions extends SettingsOptions, ReadingOptions {
  /** Where it is left out the name of the output file tells. */
  readonly format?: string;
  readonly out?: string;
  readonly bom?: boolean;
}

/**
 * `verdex classify [file…]`: results are written as they come. A file that cannot be read does not keep the
 * others from being answered; it makes the exit code 4.
 */
export async function runClassify(
  context: CliContext,
  files: readonly string[],
  options: ClassifyCommandOptions,
): Promise<ExitCode> {
  const { taxonomy, unattributed, asOf, rules } = await answerSettings(options, context);
  const { lang, page, say, streams } = context;
  const out = options.out === "-" ? undefined : options.out;
  const word = options.format ?? formatByName(out, lang) ?? "table";
  const format = choose(word, { option: "--format", from: resultFormats, lang });
  const reading = await readingOf(options, context);
  const answer = createAnswerer({
    classifier: createClassifier({ taxonomy, lang, unattributed, rules }),
    lang,
    tellLine: files.length < 2,
    ...(asOf === undefined ? undefined : { asOf }),
  });
  const inputs = files.length === 0 ? ["-"] : files;
  const file = out === undefined ? undefined : await openOutFile(out, { lang, inputs });
  const callOff = file && streams.onInterrupt?.(() => file.discard());
  const writer = createResultWriter(format, {
    ...page,
    ...(out === undefined ? undefined : { style: createStyle({ colours: false }) }),
    ...(lang === "en" ? { summaryOf: summariesOf(taxonomy) } : undefined),
    byteOrderMark: options.bom === true,
  });
  const summary = createSummary();
  const run = {
    context,
    writer,
    summary,
    answer,
    target: file ?? streams.stdout,
    several: inputs.length > 1,
  };
  try {
    await run.target.write(writer.head());
    let code: ExitCode = exitCodes.clean;
    for (const name of inputs) {
      if (run.target.closed === true) return code;
      const ended = await answerFile(run, name, reading);
      if (ended > code) code = ended;
    }
    if (run.target.closed === true) return code;
    await run.target.write(writer.foot());
    await file?.keep();
    await say(summary.text(lang));
    return code;
  } catch (error) {
    await file?.discard();
    throw error;
  } finally {
    callOff?.();
  }
}

/** A table for the terminal goes into no file whose name promises something else. */
function formatByName(out: string | undefined, lang: Lang): string | undefined {
  const ending = out === undefined ? undefined : /\.([a-z]+)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending === undefined || out === undefined || ending === "txt") return undefined;
  const format = resultFormats.find((one) => one === (ending === "ndjson" ? "jsonl" : ending));
  if (format !== undefined) return format;
  const params = { file: out, ending, formats: resultFormats.join(" | ") };
  const hint = uiText(lang, "usage.out-bulk", { formats: bulkFormats.join(" | ") });
  throw usageError(
    lang,
    uiText(lang, "usage.out-ending", params),
    bulkFormatOf(out) === undefined ? undefined : hint,
  );
}

/** Names of items are Chinese; the summaries say the same in English. */
function summariesOf(taxonomy: Taxonomy): (ref: EditionRef, code: string) => string | undefined {
  return (ref, code) => {
    const item = taxonomy.item(code, { catalogue: ref.catalogue, edition: ref.edition });
    return item?.summary?.en ?? item?.nameEn;
  };
}

interface Run {
  readonly context: CliContext;
  readonly writer: ResultWriter;
  readonly summary: Summary;
  readonly answer: ReturnType<typeof createAnswerer>;
  readonly target: OutputStream;
  readonly several: boolean;
}

async function answerFile(run: Run, file: string, reading: Reading): Promise<ExitCode> {
  const { context, writer, summary, answer, target, several } = run;
  let code: ExitCode = exitCodes.clean;
  try {
    for await (const item of readInput(file, reading, context)) {
      const answered = answer(item);
      summary.add(answered.result);
      if (answered.result.outcome === "rejected" && code === exitCodes.clean) code = exitCodes.findings;
      if (answered.final === true) code = exitCodes.input;
      const text = writer.row(several ? { ...answered, file } : answered);
      if (text !== "") await target.write(text);
      if (target.closed === true) break;
    }
  } catch (error) {
    if (!(error instanceof VerdexError) || !error.code.startsWith("INPUT_")) throw error;
    await context.say(uiText(context.lang, "error.line", { text: error.message }));
    return exitCodeOf(error.code);
  }
  return code;
}
