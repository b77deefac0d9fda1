import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { VerdexError } from "../errors.js";
import { endingsOf, type RecordFormat } from "../io/detect-format.js";
import type { ReadItem } from "../io/read-item.js";
import { readRecords } from "../io/read-records.js";
import { message } from "../messages/message.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import type { Reading } from "./reading.js";

// the names of the table are the formats
const formats = Object.keys(endingsOf) as RecordFormat[];

/** The formats records are read from. */
export type InputFormat = RecordFormat;

export function inputFormat(word: string | undefined, context: CliContext): InputFormat | undefined {
  if (word === undefined) return undefined;
  return choose(word, { option: "--input-format", from: formats, lang: context.lang });
}

/** The records of a file, or of standard input where it is called `-`. */
export async function* readInput(
  file: string,
  reading: InputFormat | Reading | undefined,
  context: CliContext,
): AsyncGenerator<ReadItem> {
  const { lang, streams, say } = context;
  const standard = file === "-";
  if (standard && streams.stdin.isTTY === true) await say(uiText(lang, "usage.stdin-terminal"));
  try {
    // opened first: a file that is not there is no reading error of some format
    if (!standard) await (await open(file)).close();
    const bytes = standard ? streams.stdin : createReadStream(file);
    const told = typeof reading === "string" ? { format: reading } : reading;
    yield* readRecords(bytes, { lang, filename: file, ...told });
  } catch (error) {
    if (error instanceof VerdexError) throw error;
    const detail = systemErrorText(error, lang);
    throw new VerdexError("INPUT_UNREADABLE", message(lang, "INPUT_UNREADABLE", { file, detail }), {
      file,
      cause: error,
    });
  }
}
