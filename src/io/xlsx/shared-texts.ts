import type { SaxesParser } from "saxes";
import { localName } from "./local-name.js";

/** Texts that cells of a workbook refer to by number. */
export interface SharedTexts {
  /** Nothing where there is no text of that number. */
  textOf(index: number): string | undefined;
}

/**
 * Reads the shared texts of a workbook and keeps them in as many bytes as they have: a book brings a million of them.
 *
 * @param size bytes of the part; its texts have hardly more
 */
export async function readSharedTexts(
  part: AsyncIterable<Uint8Array>,
  size: number,
  parser: SaxesParser,
): Promise<SharedTexts> {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  let bytes = new Uint8Array(size);
  let ends = new Uint32Array(1 << 12);
  let used = 0;
  let count = 0;
  let text = "";
  let isText = false;
  let isReading = false;

  const add = (): void => {
    let encoded = encoder.encodeInto(text, bytes.subarray(used));
    if (encoded.read < text.length) {
      // three bytes for each character at most
      bytes = grown(bytes, used + 3 * text.length);
      encoded = encoder.encodeInto(text, bytes.subarray(used));
    }
    if (count === ends.length) ends = grown(ends, count + 1);
    used += encoded.written;
    ends[count++] = used;
  };
  const take = (more: string): void => {
    if (isText && !isReading) text += more;
  };
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (local === "si") text = "";
    // how a text is read aloud is no part of it
    else if (local === "rPh") isReading = true;
    else if (local === "t") isText = true;
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "si") add();
    else if (local === "rPh") isReading = false;
    else if (local === "t") isText = false;
  });
  parser.on("text", take);
  parser.on("cdata", take);
  for await (const chunk of part) parser.write(decoder.decode(chunk, { stream: true }));
  parser.close();

  const texts = new TextDecoder("utf-8", { ignoreBOM: true });
  return {
    textOf(index) {
      const end = index < count ? ends[index] : undefined;
      if (end === undefined) return undefined;
      return texts.decode(bytes.subarray(index === 0 ? 0 : ends[index - 1], end));
    },
  };
}

function grown<A extends Uint8Array | Uint32Array>(array: A, least: number): A {
  const larger = new (array.constructor as new (length: number) => A)(Math.max(least, 2 * array.length));
  larger.set(array);
  return larger;
}
