import type { BulkSettings } from "./bulk-settings.js";

/** Collects text as bytes. */
export interface TextSink {
  add(text: string): void;
  /** What was collected, in memory of its own that may be handed on to another thread. */
  take(): Uint8Array<ArrayBuffer>;
}

const FIRST = 1 << 20;
/** Bytes a UTF-16 unit needs at most in UTF-8. */
const WIDEST = 3;
/** What grew larger for one long piece is not kept for the others. */
const LARGEST_KEPT = 4 << 20;

/** Texts are turned into bytes one by one: a long text put together first would be copied three times. */
export function createUtf8Sink(): TextSink {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(0);
  let length = 0;
  const grow = (needed: number): void => {
    const grown = new Uint8Array(Math.max(FIRST, needed, 2 * bytes.length));
    grown.set(bytes.subarray(0, length));
    bytes = grown;
  };
  return {
    add(text) {
      const most = length + text.length * WIDEST;
      if (most > bytes.length) grow(most);
      length += encoder.encodeInto(text, bytes.subarray(length)).written;
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      if (bytes.length > LARGEST_KEPT) bytes = new Uint8Array(0);
      return taken;
    },
  };
}

/** How the text of an output becomes bytes. */
export async function createTextSink({
  format,
  encoding,
}: Pick<BulkSettings, "format" | "encoding">): Promise<TextSink> {
  if (format !== "csv" || encoding === "utf-8") return createUtf8Sink();
  const { default: iconv } = await import("iconv-lite");
  let texts: string[] = [];
  return {
    add: (text) => void texts.push(text),
    take() {
      const bytes = Uint8Array.from(iconv.encode(texts.join(""), "gb18030"));
      texts = [];
      return bytes;
    },
  };
}
