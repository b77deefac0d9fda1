import type { SaxesParser } from "saxes";
import { localName } from "./local-name.js";
import type { SharedTexts } from "./shared-texts.js";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string =>
  // nearly no cell has one of them
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark) : text;

/** A sheet whose cells hold their texts themselves where they referred to shared ones; nothing else is changed. */
export async function* withTexts(
  sheet: AsyncIterable<Uint8Array>,
  texts: SharedTexts,
  parser: SaxesParser,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
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
    for (const key in attributes) {
      const value = local === "c" && key === "t" && refers ? "str" : escaped(attributes[key] ?? "");
      out += ` ${key}="${value}"`;
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
    if (out !== "") yield out;
    out = "";
  }
  parser.close();
  if (out !== "") yield out;
}

const referred = (texts: SharedTexts, index: string): string =>
  (/^\s*\d+\s*$/.test(index) ? texts.textOf(Number(index)) : undefined) ?? "";
