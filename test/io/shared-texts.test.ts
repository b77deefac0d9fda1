import { Buffer } from "node:buffer";
import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { readSharedTexts } from "../../src/io/xlsx/shared-texts.js";
import { withTexts } from "../../src/io/xlsx/with-texts.js";

/** Cut between any two bytes, characters of several bytes included. */
async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const textsOf = (text: string, size = 7) => readSharedTexts(cut(text, size), 8, new SaxesParser());
const rewritten = async (sheet: string, texts: string, size = 5): Promise<string> => {
  let out = "";
  for await (const text of withTexts(cut(sheet, size), await textsOf(texts), new SaxesParser())) out += text;
  return out;
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

it("more texts than there was room for are all there", async () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `第${at}笔贷款用途`);
  const texts = await textsOf(`<sst>${many.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`, 65_537);
  expect(many.map((_, at) => texts.textOf(at))).toEqual(many);
});

it("cells hold their texts themselves, and all else stays as it is", async () => {
  const sheet =
    '<worksheet xmlns="m"><sheetData><row r="1"><c r="A1" s="3" t="s"><v>1</v></c><c r="B1"><f>A1&amp;"x"</f><v>1</v></c><c r="C1" t="str"><v>1</v></c><c t="s"><v>9</v></c><c t="s"/></row></sheetData></worksheet>';
  expect(
    await rewritten(sheet, "<sst><si><t>a</t></si><si><t>第1批 &lt;光伏&gt; &amp; 储能</t></si></sst>"),
  ).toBe(
    '<worksheet xmlns="m"><sheetData><row r="1"><c r="A1" s="3" t="str"><v>第1批 &lt;光伏&gt; &amp; 储能</v></c><c r="B1"><f>A1&amp;&quot;x&quot;</f><v>1</v></c><c r="C1" t="str"><v>1</v></c><c t="str"><v></v></c><c t="str"></c></row></sheetData></worksheet>',
  );
});
