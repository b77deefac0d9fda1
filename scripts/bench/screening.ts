import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import type { Taxonomy } from "../../src/catalogue/taxonomy.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { benchTexts } from "./texts.js";

// What deciding conditions costs: classification with and without units and metric names, taken in turns in one run.
// npx tsx scripts/bench/screening.ts

const taxonomy = bundledTaxonomy();

/** The same catalogues without the lists figures are read by: every condition stays open. */
const blind: Taxonomy = {
  ...taxonomy,
  documentNames: (folder) =>
    taxonomy.documentNames(folder).filter((name) => folder !== "lexicon" || name !== "metrics"),
};

const metrics = (...entries: readonly (readonly [string, number, string] | readonly [string, string])[]) =>
  entries.map(([name, value, unit]) =>
    typeof value === "string"
      ? { name, text: value, source: "检测报告" }
      : { name, value, unit, source: "可行性研究报告" },
  );

const stated = [
  {
    words: "组件转换效率≥22.5%，首年衰减率不高于1.5%，装机100MW，年均发电量1.2亿千瓦时。",
    metrics: metrics(
      ["单晶硅电池组件转换效率", 22.5, "%"],
      ["首年衰减率", 1.5, "%"],
      ["25年内累计衰减率", 14, "%"],
      ["装机容量", 100, "MW"],
    ),
  },
  {
    words: "采用6.25MW风电机组16台，弃风率控制在3%以内，年减排二氧化碳20万吨。",
    metrics: metrics(["单机容量", 6.25, "MW"], ["弃风率", 3, "%"], ["年发电量", 2.4, "亿kWh"]),
  },
  {
    words: "建成后PUE值不高于1.25，设备能效1级，年节电3000万千瓦时，总投资8.6亿元。",
    metrics: metrics(
      ["PUE", 1.25, "1"],
      ["能效等级", "1级"],
      ["数据中心能效等级", "1级"],
      ["清洁生产水平", "1级"],
      ["年节电量", 3000, "万kWh"],
    ),
  },
  {
    words: "改造后单位产品综合能耗110kgce/t，颗粒物排放浓度10mg/m³，产能100万吨/年。",
    metrics: metrics(
      ["单位产品综合能耗", 110, "kgce/t"],
      ["颗粒物排放浓度", 10, "mg/m³"],
      ["二氧化硫排放浓度", 35, "mg/m³"],
      ["氮氧化物排放浓度", 50, "mg/m³"],
    ),
  },
  {
    words: "按二星级绿色建筑建设，建筑面积12万平方米，年综合能耗降低15%。",
    metrics: metrics(["绿色建筑星级", "二星级"], ["建筑面积", 12, "万平方米"], ["能耗降幅", 15, "%"]),
  },
];

const texts = benchTexts();
const plain = texts.map((purpose, i) => ({ id: `B-${i}`, kind: "loan", purpose, approvedOn: "2025-11-03" }));
const withFigures = plain.map((record, i) => {
  const said = stated[i % stated.length];
  return { ...record, purpose: `${record.purpose}；${said?.words ?? ""}`, metrics: said?.metrics ?? [] };
});
/** Figures only in fields, or only in the text, to tell the two costs apart. */
const inFields = withFigures.map((record, i) => ({ ...record, purpose: plain[i]?.purpose ?? "" }));
const inText = withFigures.map(({ metrics: _, ...record }) => record);

const ways = [createClassifier({ taxonomy }), createClassifier({ taxonomy: blind })] as const;

/**
 * Microseconds of processor time each of both ways takes for a record: rounds are taken in turns, each long enough for
 * the clock of the processor, and the middle of them counts, as whatever else runs on the machine comes and goes.
 */
const costOf = (records: readonly object[], rounds = 9, each = 2000): readonly number[] => {
  const round = ({ classify }: (typeof ways)[number]): number => {
    const before = process.cpuUsage();
    for (let i = 0; i < each; i += 1) classify(records[i % records.length] ?? {});
    return process.cpuUsage(before).user / each;
  };
  for (const way of ways) round(way);
  const taken = Array.from({ length: rounds }, () => ways.map(round));
  return ways.map((_, w) => taken.map((t) => t[w] ?? 0).sort((a, b) => a - b)[rounds >> 1] ?? 0);
};

for (const [name, records] of Object.entries({ plain, inText, inFields, withFigures })) {
  const [on = 0, off = 0] = costOf(records);
  const more = ((on / off - 1) * 100).toFixed(1);
  const less = ((1 - off / on) * 100).toFixed(1);
  console.log(
    `${name.padEnd(12)} ${on.toFixed(1)} µs a record, ${off.toFixed(1)} without conditions: ${more} % more time, ${less} % of the throughput`,
  );
}
