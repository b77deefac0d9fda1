import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { bufferOfBytes } from "../../src/io/random-bytes.js";
import { readSharedTexts } from "../../src/io/xlsx/shared-texts.js";
import { TextStore } from "../../src/io/xlsx/text-store.js";
import { zipDirectory } from "../../src/io/zip/zip-directory.js";
import { makeZip } from "./make-zip.js";

const textsOf = async (text: string) => {
  const bytes = bufferOfBytes(makeZip([{ name: "xl/sharedStrings.xml", text }]));
  const entries = (await zipDirectory(bytes)) ?? [];
  const [entry] = entries;
  if (entry === undefined) throw new Error("no entry");
  return readSharedTexts({ bytes, entries }, entry, new SaxesParser());
};

it("texts are those of their runs, without how they are read aloud", async () => {
  const texts = await textsOf(
    "<sst><si><t>光伏</t></si><si/><si><r><t>风</t></r><r><rPr><b/></rPr><t>电 &amp; 储能</t></r><rPh sb='0' eb='1'><t>かぜ</t></rPh></si><x:si xmlns:x='m'><x:t><![CDATA[<a>]]></x:t></x:si></sst>",
  );
  expect([0, 1, 2, 3, 4].map((index) => texts.textOf(index))).toEqual([
    "光伏",
    "",
    "风电 & 储能",
    "<a>",
    undefined,
  ]);
});

it("more texts than one piece or one list holds are all there, wherever the pieces are cut", async () => {
  const many = Array.from({ length: 140_000 }, (_, at) => `${at}号地块𠮷贷款用途`);
  const texts = await textsOf(`<sst>${many.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`);
  expect(many.filter((text, at) => texts.textOf(at) !== text)).toEqual([]);
  expect(texts.textOf(many.length)).toBeUndefined();
});

it("texts longer than a piece, and none at the end of one, are kept as they are", () => {
  const store = new TextStore();
  const long = "风".repeat(1_000_000);
  const texts = ["", "a", long, "", "b".repeat((1 << 20) - 1), "𠮷", ""];
  for (const text of texts) store.add(text);
  expect(texts.map((_, at) => store.textOf(at) === texts[at])).toEqual(texts.map(() => true));
});

it("texts that fill a piece to its last byte leave the next one to those behind", () => {
  const store = new TextStore();
  const texts = ["x".repeat(1 << 20), "", "y"];
  for (const text of texts) store.add(text);
  expect(texts.map((_, at) => store.textOf(at)?.length)).toEqual([1 << 20, 0, 1]);
});
