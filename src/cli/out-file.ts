import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { realpath, rename, rm } from "node:fs/promises";
import { realTarget } from "../io/real-target.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import { checkTarget, targetError } from "./check-target.js";
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

/** Writes a file at once. */
export async function writeOutFile(file: string, text: string, options: OutFileOptions): Promise<void> {
  const out = await openOutFile(file, options);
  try {
    await out.write(text);
    await out.keep();
  } catch (error) {
    await out.discard();
    throw error;
  }
}

export async function openOutFile(
  file: string,
  { lang, inputs, option = "--out" }: OutFileOptions,
): Promise<OutFile> {
  await refuse(file, { lang, inputs, option });
  const target = await realTarget(file);
  const temporary = `${target}.${process.pid}.tmp`;
  const stream = createWriteStream(temporary, "utf8");
  let failure: unknown;
  stream.on("error", (error) => {
    failure ??= error;
  });
  const check = (): void => {
    if (failure !== undefined) throw targetError({ file, option }, failure, lang);
  };
  await once(stream, "open").catch((error) => {
    throw targetError({ file, option }, error, lang);
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
      await rename(temporary, target).catch(async (error) => {
        await rm(temporary, { force: true });
        throw targetError({ file, option }, error, lang);
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

async function refuse(file: string, { lang, inputs, option }: Required<OutFileOptions>): Promise<void> {
  await checkTarget({ file, option }, lang);
  const target = await realpath(file).catch(() => undefined);
  for (const input of target === undefined ? [] : inputs) {
    if (input !== "-" && (await realpath(input).catch(() => undefined)) === target) {
      throw usageError(lang, uiText(lang, "usage.out-is-input", { option, file }));
    }
  }
}
