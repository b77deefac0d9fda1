import type { BulkSettings } from "./bulk-settings.js";

/** Collects text as bytes. */
export interface TextSink {
  add(text: string): void;
  /** What was collected, in memory of its own that may be handed on to another thread: the spare, where it fits. */
  take(spare?: ArrayBuffer): Uint8Array<ArrayBuffer>;
}

const FIRST = 1 << 16;
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
    take(spare) {
      const taken = memoryFor(length, spare);
      taken.set(bytes.subarray(0, length));
      length = 0;
      if (bytes.length > LARGEST_KEPT) bytes = new Uint8Array(0);
      return taken;
    },
  };
}

/** A little more than is needed, so that it does for the next piece; what is far too large is not kept. */
function memoryFor(length: number, spare: ArrayBuffer | undefined): Uint8Array<ArrayBuffer> {
  const fits = spare !== undefined && spare.byteLength >= length && spare.byteLength <= FIRST + 2 * length;
  if (fits) return new Uint8Array(spare, 0, length);
  return new Uint8Array(new ArrayBuffer(length + (length >>> 3)), 0, length);
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
