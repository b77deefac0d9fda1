import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { OutputStream } from "./streams.js";

/** A file that appears under its name only when it is complete. */
export interface OutFile extends OutputStream {
  write(text: string): Promise<void>;
  /** Closes the file and gives it its name. */
  keep(): Promise<void>;
  /** Closes the file and removes it; whatever had its name before stays. */
  discard(): Promise<void>;
}

export async function openOutFile(file: string, lang: Lang): Promise<OutFile> {
  const temporary = `${file}.${process.pid}.tmp`;
  const stream = createWriteStream(temporary, "utf8");
  let failure: unknown;
  stream.on("error", (error) => {
    failure ??= error;
  });
  const check = (): void => {
    if (failure !== undefined) throw outputError(file, failure, lang);
  };
  await once(stream, "open").catch((error) => {
    throw outputError(file, error, lang);
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
      await rename(temporary, file).catch((error) => {
        throw outputError(file, error, lang);
      });
    },
    async discard() {
      await close();
      await rm(temporary, { force: true });
    },
  };
}

function outputError(file: string, error: unknown, lang: Lang): VerdexError {
  const detail = error instanceof Error ? error.message : String(error);
  // where results go is part of how the command was called
  return new VerdexError("USAGE", message(lang, "USAGE", { detail: `--out ${file}: ${detail}` }), {
    cause: error,
  });
}
