import { stat } from "node:fs/promises";
import { createClassifier } from "../engine/classifier.js";
import { explainItem } from "../explain/explain-item.js";
import { explainResult } from "../explain/explain-result.js";
import type { ResultExplanation } from "../explain/result-explanation.js";
import { showText } from "../messages/show-value.js";
import { uiText } from "../messages/ui-text.js";
import { codePage } from "../report/item-page.js";
import { resultPage } from "../report/result-page.js";
import { screeningPage } from "../report/screening-page.js";
import { type Screening, screen } from "../screening/screen.js";
import { createAnswerer } from "./answer-records.js";
import { type AnswerSettings, answerSettings } from "./answer-settings.js";
import { choose } from "./choose.js";
import { askedEdition, type EditionOptions } from "./command-options.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { SettingsOptions } from "./open-settings.js";
import { printJson } from "./print-json.js";
import type { ReadingOptions } from "./reading.js";
import { unknownCode } from "./unknown-code.js";
import { usageError } from "./usage-error.js";

export interface ExplainCommandOptions extends EditionOptions, SettingsOptions, ReadingOptions {
  readonly id?: string;
  readonly format: string;
  readonly catalogue: readonly string[];
}

const codeLike = /^[0-9A-Za-z][0-9A-Za-z.\-–]*$/;
const fileLike = /[\\/]|\.(?:jsonl?|ndjson|csv)$/i;

/** `verdex explain <code|file|->`: all about an item, or why records are answered as they are. */
export async function runExplain(
  context: CliContext,
  target: string,
  options: ExplainCommandOptions,
): Promise<ExitCode> {
  const settings = await answerSettings(options, context);
  const { taxonomy } = settings;
  const { lang, page, streams } = context;
  const format = choose(options.format, { option: "--format", from: ["text", "json"], lang });
  if (target === "-" || fileLike.test(target) || (await isFile(target))) {
    return await explainRecords(context, settings, { file: target, format, options });
  }
  if (!codeLike.test(target)) {
    const detail = uiText(lang, "usage.code-or-file", { found: showText(target) });
    throw usageError(lang, detail, uiText(lang, "usage.check-path"));
  }
  const asked = askedEdition(taxonomy, options, lang);
  const explanation = explainItem(taxonomy, target, { ...asked, lang });
  if (!explanation) throw unknownCode(taxonomy, target, asked, lang);
  if (format === "json") await printJson(context, explanation);
  else await streams.stdout.write(codePage(explanation, page));
  return exitCodes.clean;
}

async function isFile(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

interface Records {
  readonly file: string;
  readonly format: "text" | "json";
  readonly options: ExplainCommandOptions;
}

async function explainRecords(
  context: CliContext,
  { taxonomy, unattributed, asOf, rules }: AnswerSettings,
  { file, format, options }: Records,
): Promise<ExitCode> {
  const { lang, streams } = context;
  const [{ readInput }, { readingOf }] = await Promise.all([
    import("./read-input.js"),
    import("./reading.js"),
  ]);
  const reading = await readingOf(options, context);
  const classifier = createClassifier({ taxonomy, lang, unattributed, rules });
  const answer = createAnswerer({
    classifier,
    lang,
    tellLine: true,
    ...(asOf === undefined ? undefined : { asOf }),
  });
  const write = explanationWriter(context, format);
  let code: ExitCode = exitCodes.clean;
  let shown = 0;
  try {
    for await (const item of readInput(file, reading, context)) {
      const { result, record, final } = answer(item);
      if (final === true) code = exitCodes.input;
      if (options.id !== undefined && result.id !== options.id) continue;
      if (result.outcome === "rejected" && code === exitCodes.clean) code = exitCodes.findings;
      const screening = screen(record, result, { taxonomy, lang, ...(asOf === undefined ? {} : { asOf }) });
      await streams.stdout.write(write(explainResult(result, { lang, record, taxonomy }), screening, shown));
      shown += 1;
      // an id names one record; a second one with it would be rejected
      if (options.id !== undefined || streams.stdout.closed === true) break;
    }
  } finally {
    // an input that breaks off must not leave half a JSON text behind
    if (format === "json") await streams.stdout.write(shown === 0 ? "[]\n" : "\n]\n");
  }
  if (shown === 0 && options.id !== undefined) {
    throw usageError(lang, uiText(lang, "usage.id-not-found", { found: showText(options.id) }));
  }
  return code;
}

function explanationWriter({ page }: CliContext, format: Records["format"]) {
  return (explanation: ResultExplanation, screening: Screening | undefined, before: number): string => {
    if (format === "json") {
      const whole = screening === undefined ? explanation : { ...explanation, screening };
      return `${before === 0 ? "[\n" : ",\n"}${JSON.stringify(whole)}`;
    }
    const rule = before === 0 ? "" : `\n${page.style.dim("─".repeat(page.width))}\n\n`;
    const more = screening === undefined ? "" : screeningPage(screening, page);
    return rule + resultPage(explanation, page) + (more === "" ? "" : `\n${more}`);
  };
}
