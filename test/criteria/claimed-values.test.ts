import { expect, test } from "vitest";
import { lexiconOf } from "../../src/classify/lexicon-of.js";
import { createClaimReader } from "../../src/criteria/claimed-values.js";
import { createTextReader } from "../../src/match/read-text.js";
import { bundled, words } from "./criteria-engine.js";

const reader = createTextReader(lexiconOf(bundled));
const claims = createClaimReader(words);
const read = (text: string) => claims(reader([{ field: "purpose", text }]));

test.each([
  ["组件转换效率≥22.5%", { least: 22.5, most: undefined, unit: "%" }],
  ["组件转换效率 21—22 %", { least: 21, most: 22, unit: "%" }],
  ["转换效率21%-22%", { least: 21, most: 22, unit: "%" }],
  ["ＰＵＥ　１．２５", { least: 1.25, most: 1.25, unit: undefined }],
  ["PUE值不高于1.3", { least: undefined, most: 1.3, unit: undefined }],
  ["单机容量6MW", { least: 6, most: 6, unit: "mw" }],
  ["单机容量不低于5兆瓦", { least: 5, most: undefined, unit: "兆瓦" }],
  ["6.25MW风电机组", { least: 6.25, most: 6.25, unit: "mw" }],
  ["2.0 MW 陆上常规中高风速双馈风机整机", { least: 2, most: 2, unit: "mw" }],
  ["铝液交流电耗由13480降到13260kWh/t", { least: 13260, most: 13260, unit: "kwh/t" }],
  ["铝液交流电耗13,000kWh/t", { least: 13000, most: 13000, unit: "kwh/t" }],
  ["能效1级", { grade: "1级" }],
  ["二星级绿色建筑", { grade: "2星" }],
])("%s", (text, expected) => {
  const [claim, ...more] = read(text);
  expect(more).toEqual([]);
  expect(claim).toMatchObject(expected);
});

test("the span gives back the very words of the record", () => {
  const text = "拟建光伏电站，采用 组件转换效率 ≥ 22.5% 的产品";
  const [claim] = read(text);
  const span = claim?.span();
  expect(text.slice(span?.start, span?.end)).toBe("组件转换效率 ≥ 22.5%");
  expect(span?.field).toBe("purpose");
});

test.each([
  ["no figure", "建设光伏电站，转换效率高"],
  ["negated", "不采用转换效率22.5%的组件"],
  ["words that may stand behind a figure, at the very beginning", "陆上风机，一期共20台"],
  ["part of another word", "SPUE1.25"],
])("no claim: %s", (_, text) => {
  expect(read(text)).toEqual([]);
});

test("a long run of digits and brackets is read in no time worth naming", () => {
  expect(read(`转换效率${"9".repeat(50_000)}${"（".repeat(5000)}`).length).toBeLessThanOrEqual(1);
});
