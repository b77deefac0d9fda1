import { VerdexError } from "../errors.js";
import type { Source } from "../io/source.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { systemErrorText } from "../messages/system-error.js";

/** Opens an input so that what the operating system refuses is told of the input, as what is wrong with its bytes. */
export async function openReadable(file: string, lang: Lang, open: () => Promise<Source>): Promise<Source> {
  const unreadable = (error: unknown): unknown => {
    if (!(error instanceof Error && "syscall" in error)) return error;
    const detail = systemErrorText(error, lang);
    const text = message(lang, "INPUT_UNREADABLE", { file, detail });
    return new VerdexError("INPUT_UNREADABLE", text, { file, cause: error });
  };
  try {
    const source = await open();
    return {
      header: source.header,
      close: () => source.close(),
      async *pieces(options) {
        try {
          yield* source.pieces(options);
        } catch (error) {
          throw unreadable(error);
        }
      },
    };
  } catch (error) {
    throw unreadable(error);
  }
}
