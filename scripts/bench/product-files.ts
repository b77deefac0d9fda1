import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** Lines of every file. */
const LINES = 100;
const cases = "test/cases/matching";
const places = [
  "衢州市",
  "湖州市",
  "临汾市",
  "包头市",
  "赣州市",
  "兰州市",
  "盐城市",
  "榆林市",
  "酒泉市",
  "贵安新区",
];
const bonds = ["green-bond", "carbon-neutral-bond", "blue-bond", "low-carbon-transition-bond"];
const names = ["绿色经营贷", "光伏贷", "零碳贷", "转型贷", "生态债", "节能债"];
const claims = [
  "募集资金全部用于绿色项目",
  "本产品为零碳产品",
  "年减排二氧化碳12万吨，依据第三方报告",
  "支持企业低碳转型",
  "按季披露资金使用情况",
  "资金专户管理",
  "用途以贷款合同约定为准",
  "环境效益按项目批复披露",
  "百分之百环保",
  "符合国家绿色金融支持项目目录",
];
const metrics = [
  ["装机容量", "MW"],
  ["单位产品能耗", "kgce/t"],
  ["处理规模", "t/d"],
  ["年发电量", "MWh"],
] as const;
const industries = ["4416", "4620", "3130", "7723", "3011"];

/** Numbers that are the same in every run. */
const drawer = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

interface Use {
  readonly use: string;
  readonly code: string;
}

interface Case {
  readonly purpose: string;
  readonly gold: { readonly status: string; readonly primary?: readonly string[] };
}

/** The project's own texts of uses: those that fall under an item, and those that do not. */
const knownUses = (): { readonly green: readonly Use[]; readonly others: readonly string[] } => {
  const all = readdirSync(cases)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name): Case[] => parse(readFileSync(`${cases}/${name}`, "utf8")))
    .map(({ purpose, gold }) => ({ use: purpose.replace(/\s+/g, " "), code: gold.primary?.[0], gold }));
  return {
    green: all.flatMap(({ use, code, gold }) => (gold.status === "green" && code ? [{ use, code }] : [])),
    others: all.flatMap(({ use, gold }) => (gold.status === "green" ? [] : [use])),
  };
};

type Draw = (below: number) => number;
type Product = Readonly<Record<string, unknown>> & { readonly name: string };

/** A product that gives most of what a product may give; one in five is wrong in some way. */
const productOf = (
  at: number,
  { draw, use }: { readonly draw: Draw; readonly use: (wrong: boolean) => Use },
  count: number,
): Product => {
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)] as T;
  const some = <T>(times: number, one: () => T): T[] => Array.from({ length: times }, one);
  const two = (n: number): string => String(n).padStart(2, "0");
  const wrong = draw(5) === 0;
  const year = wrong ? 2024 : 2026;
  const day = (): string => `${year}-${two(draw(12) + 1)}-${two(draw(28) + 1)}`;
  const bond = draw(3) === 0;
  const uses = some(count, () => use(wrong && draw(3) === 0));
  const figure = () => {
    const [name, unit] = pick(metrics);
    return { name, value: draw(500), unit };
  };
  return {
    id: `product-${at}`,
    name: `${pick(places)}${pick(names)}${at}`,
    kind: bond ? "bond" : "loan",
    label: wrong ? pick(["绿色贷款", "绿色货款"]) : bond ? pick(bonds) : "green-loan",
    catalogue: `cn-green-finance@${wrong ? pick(["2024", "2025"]) : "2025"}`,
    launchedOn: day(),
    ...(bond ? { issuedOn: day(), registeredOn: day() } : { approvedOn: day(), signedOn: day() }),
    amount: (draw(900) + 1) * 1_000_000,
    currency: "CNY",
    greenShare: 1,
    region: pick(["140000", "330000", "360000", "650000"]),
    items: [...new Set(uses.map(({ code }) => code))],
    excludedUses: some(3, () => use(true).use),
    claims: some(draw(3) + 1, () => pick(claims)),
    metrics: some(2, figure),
    kpis: [{ name: "单位产品碳排放强度", unit: "tCO2/t", baseline: 2 + draw(9) / 10, baselineYear: 2022 }],
    spts: [{ kpi: "单位产品碳排放强度", value: 1 + draw(9) / 10, date: "2028-12-31" }],
    entity: { name: `${pick(places)}能源有限公司`, industry: pick(industries) },
    project: { name: `${pick(places)}项目`, totalCost: (draw(900) + 1) * 2_000_000 },
    proceeds: {
      lines: uses.slice(0, 2).map((line) => ({ use: line.use, amount: (draw(90) + 1) * 1_000_000 })),
    },
    text: { marketing: some(2, () => pick(claims)) },
    disclosure: { allocated: draw(900) * 1000, fields: ["装机容量", "二氧化碳减排量"] },
    benefits: some(1, () => ({
      indicator: "二氧化碳减排量",
      value: draw(90_000),
      unit: "t",
      period: "年",
      method: "按项目批复测算",
    })),
    eligibleUses: uses.map((one, n) => (n < 3 && draw(2) === 0 ? one.use : one)),
  };
};

const yamlOf = (value: unknown, depth = 0): string[] => {
  const indent = "  ".repeat(depth);
  return Object.entries(value as object).flatMap(([key, inner]: [string, unknown]) => {
    if (Array.isArray(inner)) return [`${indent}${key}:`, ...inner.flatMap((one) => entryOf(one, depth + 1))];
    if (typeof inner === "object" && inner !== null) return [`${indent}${key}:`, ...yamlOf(inner, depth + 1)];
    return [`${indent}${key}: ${JSON.stringify(inner)}`];
  });
};

const entryOf = (one: unknown, depth: number): string[] => {
  if (typeof one !== "object") return [`${"  ".repeat(depth)}- ${JSON.stringify(one)}`];
  const lines = yamlOf(one, depth + 1);
  return lines.map((line, n) => (n === 0 ? `${"  ".repeat(depth)}- ${line.trimStart()}` : line));
};

const jsonOf = (product: Product): string[] => JSON.stringify(product, null, 2).split("\n");

const markdownOf = (product: Product, draw: Draw): string[] => {
  const paragraph = (): string[] => ["", `${claims[draw(claims.length)]}；${claims[draw(claims.length)]}。`];
  return ["---", ...yamlOf(product), "---", "", `# ${product.name}`, ...paragraph(), ...paragraph()];
};

/**
 * Writes product files of a hundred lines, no two alike: eight of ten in YAML, the others in JSON and Markdown.
 * Half of the uses stand in one file only.
 *
 * @param most uses of a file; remarks then take the place of the others. Without it half of the lines are uses.
 */
export const writeProductFiles = (folder: string, count: number, most?: number): void => {
  const { green, others } = knownUses();
  const draw = drawer(20251103);
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)] as T;
  const use = (wrong: boolean): Use => {
    const drawn = wrong ? { use: pick(others), code: pick(green).code } : pick(green);
    return draw(2) === 0 ? drawn : { ...drawn, use: `${pick(places)}${draw(900) + 1}号地块${drawn.use}` };
  };
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++) {
    const ending = at % 10 === 8 ? "json" : at % 10 === 9 ? "md" : "yaml";
    const lines = (uses: number): string[] => {
      const product = productOf(at, { draw, use }, uses);
      if (ending === "json") return jsonOf(product);
      return ending === "md" ? markdownOf(product, draw) : [`# ${product.name}`, ...yamlOf(product)];
    };
    const written = most === undefined ? filled(lines) : remarked(lines(most), ending);
    writeFileSync(
      join(folder, `product-${String(at).padStart(4, "0")}.${ending}`),
      `${written.join("\n")}\n`,
    );
  }
};

/** Draws with a use more until the lines are there; drawn again where one use took a line too many. */
const filled = (lines: (uses: number) => string[]): string[] => {
  for (let uses = 1; ; uses = uses < LINES ? uses + 1 : 1) {
    const written = lines(uses);
    if (written.length === LINES) return written;
  }
};

/** Remarks up to the full number of lines, in front of what they are about; JSON has none, and stays shorter. */
const remarked = (lines: string[], ending: string): string[] => {
  if (ending === "json") return lines;
  const remarks = Array.from(
    { length: Math.max(0, LINES - lines.length) },
    (_, n) => `# 产品说明第${n + 1}条`,
  );
  return ending === "md" ? [...lines, ...remarks] : [...remarks, ...lines];
};
