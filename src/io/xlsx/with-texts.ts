import type { SaxesParser } from "saxes";
import { localName } from "./local-name.js";
import type { SharedTexts } from "./shared-texts.js";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);

/** A sheet whose cells hold their texts themselves where they referred to shared ones; nothing else is changed. */
export async function* withTexts(
  sheet: AsyncIterable<Uint8Array>,
  texts: SharedTexts,
  parser: SaxesParser,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let out = "";
  let refers = false;
  let isValue = false;
  let index = "";

  const take = (text: string): void => {
    if (isValue) index += text;
    else out += escaped(text);
  };
  parser.on("opentag", ({ name, attributes }) => {
    const local = localName(name);
    if (local === "c") refers = attributes.t === "s";
    isValue = refers && local === "v";
    index = "";
    out += `<${name}`;
    for (const [key, value] of Object.entries(attributes)) {
      out += ` ${key}="${local === "c" && key === "t" && refers ? "str" : escaped(value)}"`;
    }
    out += ">";
  });
  parser.on("closetag", ({ name }) => {
    if (isValue && localName(name) === "v") out += escaped(referred(texts, index));
    isValue = false;
    out += `</${name}>`;
  });
  parser.on("text", take);
  parser.on("cdata", take);
  for await (const chunk of sheet) {
    parser.write(decoder.decode(chunk, { stream: true }));
    if (out !== "") yield encoder.encode(out);
    out = "";
  }
  parser.close();
  if (out !== "") yield encoder.encode(out);
}

const referred = (texts: SharedTexts, index: string): string =>
  (/^\s*\d+\s*$/.test(index) ? texts.textOf(Number(index)) : undefined) ?? "";
