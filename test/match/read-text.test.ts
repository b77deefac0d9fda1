import { describe, expect, it } from "vitest";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { lexiconOf } from "../../src/classify/lexicon-of.js";
import { EFFECT, MENTIONED, maskOver, NEGATED, REPLACED } from "../../src/match/mask.js";
import { createTextReader } from "../../src/match/read-text.js";

const read = createTextReader(lexiconOf(bundledTaxonomy()));

const bits = (text: string, word: string): number => {
  const { text: stream, mask } = read([{ field: "purpose", text }]);
  const at = stream.indexOf(word);
  if (at === -1) throw new Error(`${word} is not in the text`);
  return maskOver(mask, at, at + word.length);
};

describe("what a piece of text is there for", () => {
  it.each([
    ["本项目不涉及光伏发电", "光伏发电"],
    ["未取得绿色建筑标识", "绿色建筑"],
    ["非光伏项目", "光伏"],
    ["不含污水处理设施", "污水处理"],
    ["without solar power", "solar"],
    ["本项目不属于“光伏发电”项目", "光伏发电"],
    ["非“光伏”“储能”项目", "储能"],
    ["「绿色建筑」评价已取消", "绿色建筑"],
    ["资金不得投向光伏电站", "光伏电站"],
    ["严禁用于光伏电站", "光伏电站"],
    ["不得用于以下用途：1.污水处理，2.风电场。", "污水处理"],
    ["不得用于以下用途：1.污水处理，2.风电场。", "风电场"],
  ])("%s: %s is negated", (text, word) => {
    expect(bits(text, word) & NEGATED).toBeTruthy();
  });

  it.each([
    ["非化石能源发电", "化石能源"],
    ["非晶合金变压器", "晶合金"],
    ["不涉及拆迁，建设光伏电站", "光伏电站"],
    ["不涉及“拆迁”，建设“光伏电站”", "光伏电站"],
    [`不涉及拆迁${"“x”".repeat(9)}光伏电站`, "光伏电站"],
  ])("%s: %s is not negated", (text, word) => {
    expect(bits(text, word) & NEGATED).toBe(0);
  });

  it.each([
    ["借款人为光伏组件龙头企业", "光伏组件"],
    ["办公楼装修，借款人从事光伏发电", "光伏发电"],
    ["经营范围：污水处理及其再生利用", "污水处理"],
    ["某某光伏有限公司采购钢坯", "光伏"],
    ["位于国家生态文明示范区", "生态文明"],
    ["荣获“污水处理”先进单位", "污水处理"],
    ["石料矿露天开采，按绿色矿山标准管理", "绿色矿山"],
    ["购置数控冲床，选用节能环保型设备", "节能环保"],
    ["购置数控冲床，废水零排放，不新增污染", "废水零排放"],
    ["碳账户等级为浅绿的企业授信提额", "碳账户"],
    ["煤炭储备基地，宣称绿色环保储煤", "绿色环保"],
    ["球道改造，喷灌用中水的说法未见设计文件", "中水"],
  ])("%s: %s is only mentioned", (text, word) => {
    expect(bits(text, word) & MENTIONED).toBeTruthy();
  });

  it.each([
    ["按三星级绿色建筑标准建设", "绿色建筑"],
    ["新建高盐废水零排放装置", "废水零排放"],
    ["区域碳账户平台建设", "碳账户"],
    ["电动助力车换电柜建设", "换电柜"],
    ["建筑垃圾就地处理项目", "处理项目"],
  ])("%s: %s is what the money is for", (text, word) => {
    expect(bits(text, word)).toBe(0);
  });

  it("knows what is replaced and what is an effect", () => {
    expect(bits("以热泵替代燃煤锅炉", "燃煤") & REPLACED).toBeTruthy();
    expect(bits("贷款利率与光伏装机挂钩", "光伏") & EFFECT).toBeTruthy();
  });

  it("counts a Latin term as a whole word, wherever white space stands", () => {
    const stream = read([{ field: "purpose", text: "xLED LED y" }]);
    expect(stream.text).toContain("xledledy");
    expect([...stream.text].map((_, i) => stream.isGap(i)).slice(0, 8)).toEqual([
      true,
      false,
      false,
      false,
      true,
      false,
      false,
      true,
    ]);
  });
});
