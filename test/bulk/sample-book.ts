/** Uses of funds of different kinds: covered, not covered, to be reviewed, excluded. */
const uses = [
  "新建100MW农光互补光伏电站，含升压站及送出线路",
  "县城污水处理厂提标扩容及配套管网工程",
  "采购纯电动公交车120辆",
  "补充流动资金",
  "水泥熟料生产线余热发电改造",
  "新建4.3米顶装焦炉两座",
  "节能环保项目",
  "购买办公楼，含“绿色”字样",
];

/** Rows of a book: every number gives the same row at all times. */
export function bookRow(n: number, id = `L-${n}`): readonly string[] {
  const use = uses[n % uses.length] ?? "";
  const day = `2025-${String((n % 12) + 1).padStart(2, "0")}-15`;
  return [
    id,
    `客户${n % 7}`,
    `${n % 5 === 0 ? `第${n}期` : ""}${use}`,
    String(100 + n),
    day,
    n % 9 === 0 ? "-5" : "=1+1",
  ];
}

export const bookHeadings = [
  "贷款编号",
  "客户名称",
  "贷款用途",
  "贷款金额（万元）",
  "批准日期",
  "备注",
] as const;

/** A book as CSV; some rows are broken on purpose. */
export function bookCsv(rows: readonly (readonly string[])[]): string {
  return `${[bookHeadings, ...rows].map((cells) => cells.join(",")).join("\r\n")}\r\n`;
}

export function book(count: number, from = 0): string {
  return bookCsv(Array.from({ length: count }, (_, n) => bookRow(n + from)));
}
