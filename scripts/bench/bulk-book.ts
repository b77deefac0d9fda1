import { once } from "node:events";
import { createWriteStream } from "node:fs";
import iconv from "iconv-lite";
import { benchTexts } from "./texts.js";

const headings = [
  "贷款编号",
  "客户名称",
  "贷款用途",
  "建设内容",
  "贷款投向行业代码",
  "贷款金额（万元）",
  "批准日期",
  "放款日期",
  "到期日",
  "产品名称",
  "客户经理",
  "备注",
];
const places = [
  "衢州市",
  "湖州市",
  "临汾市",
  "包头市",
  "鄂尔多斯市",
  "赣州市",
  "兰州市",
  "盐城市",
  "榆林市",
  "酒泉市",
];
const owners = ["绿源", "恒信", "华丰", "金泰", "远大", "长青", "东方", "中环", "瑞安", "宏图"];
const trades = ["能源", "环保", "新材料", "置业", "农业", "物流", "钢铁", "水务", "装备", "建设"];
const industries = ["4415", "4416", "4620", "7723", "3130", "0111", "4430", "5513", "4811", ""];
const products = ["固定资产贷款", "项目贷款", "流动资金贷款", "绿色信贷", "供应链融资"];
const AT_ONCE = 2000;

/** Numbers that are the same in every run. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Writes a book as a core system exports it: GBK, Chinese headings, twelve columns. Texts vary from row to row.
 *
 * @param templates the rows have no more distinct texts than that; all else varies as before
 */
export async function writeBook(path: string, rows: number, templates = 0): Promise<void> {
  const texts = benchTexts();
  const draw = drawer(20251103);
  const pick = <T>(from: readonly T[]): T => from[draw(from.length)] as T;
  const textsOf = (): readonly [purpose: string, content: string] => {
    const [use = "", content = ""] = pick(texts).split(/[；。]/);
    return [use.replaceAll(",", "，"), content.replaceAll(",", "，")];
  };
  const plotOf = (place: string, use: string): string => `${place}${draw(900) + 1}号地块${use}`;
  const repeated = Array.from({ length: templates }, () => {
    const [use, content] = textsOf();
    return [plotOf(pick(places), use), content] as const;
  });
  const two = (n: number): string => String(n).padStart(2, "0");
  const file = createWriteStream(path);
  file.write(iconv.encode(`${headings.join(",")}\r\n`, "gbk"));
  for (let row = 0; row < rows; ) {
    let text = "";
    for (let n = 0; n < AT_ONCE && row < rows; n++, row++) {
      const place = pick(places);
      const [use, content] = templates > 0 ? pick(repeated) : textsOf();
      const cells = [
        `HT2025${String(row).padStart(10, "0")}`,
        `${place}${pick(owners)}${pick(trades)}有限公司`,
        templates > 0 ? use : plotOf(place, use),
        content,
        pick(industries),
        `${draw(90_000) + 10}.${two(draw(100))}`,
        `2025-${two(draw(12) + 1)}-${two(draw(28) + 1)}`,
        `2026-${two(draw(12) + 1)}-${two(draw(28) + 1)}`,
        `203${draw(10)}-${two(draw(12) + 1)}-01`,
        pick(products),
        `客户经理${draw(500)}`,
        draw(5) === 0 ? '"含""补贴"", 另附"' : "",
      ];
      text += `${cells.join(",")}\r\n`;
    }
    if (!file.write(iconv.encode(text, "gbk"))) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}
