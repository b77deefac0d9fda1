import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { realpath, rename, rm, stat } from "node:fs/promises";
import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { systemErrorText } from "../messages/system-error.js";
import { uiText } from "../messages/ui-text.js";
import type { OutputStream } from "./streams.js";
import { usageError } from "./usage-error.js";

/** A file that appears under its name only when it is complete. */
export interface OutFile extends OutputStream {
  write(text: string): Promise<void>;
  /** Closes the file and gives it its name. */
  keep(): Promise<void>;
  /** Closes the file and removes it; whatever had its name before stays. */
  discard(): Promise<void>;
}

export interface OutFileOptions {
  readonly lang: Lang;
  /** Inputs of the run: results must not take the place of what they answer. */
  readonly inputs: readonly string[];
  /** The option that named the file, for messages. */
  readonly option?: string;
}

export async function openOutFile(
  file: string,
  { lang, inputs, option = "--out" }: OutFileOptions,
): Promise<OutFile> {
  await refuse(file, { lang, inputs, option });
  const temporary = `${file}.${process.pid}.tmp`;
  const stream = createWriteStream(temporary, "utf8");
  let failure: unknown;
  stream.on("error", (error) => {
    failure ??= error;
  });
  const check = (): void => {
    if (failure !== undefined) throw outputError(file, failure, { lang, option });
  };
  await once(stream, "open").catch((error) => {
    throw outputError(file, error, { lang, option });
  });
  const close = async (): Promise<void> => {
    if (stream.destroyed) return;
    const closed = once(stream, "close");
    stream.end();
    await closed.catch(() => undefined);
  };
  return {
    async write(text) {
      check();
      if (!stream.write(text)) await once(stream, "drain").catch(() => undefined);
    },
    async keep() {
      await close();
      check();
      await rename(temporary, file).catch(async (error) => {
        await rm(temporary, { force: true });
        throw outputError(file, error, { lang, option });
      });
    },
    async discard() {
      // a write that comes all the same must fail: nothing drains a closed stream
      failure ??= new Error("discarded");
      await close();
      await rm(temporary, { force: true });
    },
  };
}

/** What would only come to light after the last record. */
async function refuse(file: string, { lang, inputs, option }: Required<OutFileOptions>): Promise<void> {
  const there = await stat(file).catch(() => undefined);
  if (there?.isDirectory() === true) {
    throw outputError(file, Object.assign(new Error("EISDIR"), { code: "EISDIR" }), { lang, option });
  }
  if (there === undefined) return;
  const target = await realpath(file);
  for (const input of inputs) {
    if (input !== "-" && (await realpath(input).catch(() => undefined)) === target) {
      throw usageError(lang, uiText(lang, "usage.out-is-input", { option, file }));
    }
  }
}

function outputError(
  file: string,
  error: unknown,
  { lang, option }: Pick<Required<OutFileOptions>, "lang" | "option">,
): VerdexError {
  const detail = `${option} ${file}: ${systemErrorText(error, lang)}`;
  // where results go is part of how the command was called
  return new VerdexError("USAGE", message(lang, "USAGE", { detail }), { cause: error });
}
