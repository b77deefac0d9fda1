import { describe, expect, it } from "vitest";
import { VerdexError } from "../../src/errors.js";
import { readMapping, writeMapping } from "../../src/io/mapping-file.js";
import { brief, columns, readAll, values } from "./read-all.js";
import { readPieces } from "./read-pieces.js";

/** What is wrong with a mapping whose second column is said to be in a unit. */
function refusalOf(field: string, unit: string): VerdexError {
  const text = `columns:\n  - heading: 借据号\n    field: id\n  - heading: 发放额\n    field: ${field}\n    unit: "${unit}"\n`;
  try {
    readMapping(text, "map.yaml", "en", columns);
  } catch (error) {
    if (error instanceof VerdexError) return error;
    throw error;
  }
  throw new Error(`${unit} was taken`);
}

const mappingOf = (...lines: readonly string[]) =>
  readMapping(
    `kind: loan\ncolumns:\n${lines.map((line) => `  - ${line}\n`).join("")}`,
    "m.yaml",
    "en",
    columns,
  );
const KEYS = ["{ heading: 借据号, field: id }", "{ heading: 用途, field: purpose }"];

describe("the unit of a mapping", () => {
  it.each([
    ["万", 42_000],
    ["亿", 420_000_000],
    ["百万", 4_200_000],
    ["千", 4200],
    ["万元人民币", 42_000],
    ["人民币万元", 42_000],
    ["元", 4.2],
  ])("may be spelt in any plain way: %s", async (unit, amount) => {
    const mapping = mappingOf(...KEYS, `{ heading: 发放额, field: amount, unit: ${unit} }`);
    const { items } = await readAll("借据号,用途,发放额\na,x,4.2\n", { mapping });
    expect(values(items)).toMatchObject([{ amount }]);
  });

  it.each([
    ["amount", "wan", /"wan" is no unit of amount; known are 元, .*万元/],
    ["amount", "%", /"%" is no unit of amount/],
    ["amount", "万元整", /perhaps 万元\?/],
    ["purpose", "万元", /purpose takes no unit/],
  ])("is refused with its place where %s cannot be in it: %s", (field, unit, text) => {
    const { code, location, message } = refusalOf(field, unit);
    expect([code, location]).toEqual(["INPUT_MAPPING", { file: "map.yaml", line: 6, column: 11 }]);
    expect(message).toMatch(text);
  });

  it("is that of the heading where the mapping says none", async () => {
    const mapping = mappingOf(...KEYS, "{ heading: 发放额（万元）, field: amount }");
    const { items } = await readAll("借据号,用途,发放额（万元）\na,x,4.2\n", { mapping });
    expect(values(items)).toMatchObject([{ amount: 42_000 }]);
  });

  it("has to be given where the heading states one that is not known", async () => {
    const text = "借据号,用途,发放额（万美元）\na,x,4.2\n";
    const mapping = mappingOf(...KEYS, "{ heading: 发放额（万美元）, field: amount }");
    const { error } = await readAll(text, { mapping });
    expect([error?.code, error?.message]).toEqual(["INPUT_MAPPING", expect.stringContaining("万美元")]);
    const given = mappingOf(...KEYS, "{ heading: 发放额（万美元）, field: amount, unit: 万 }");
    expect(values((await readAll(text, { mapping: given })).items)).toMatchObject([{ amount: 42_000 }]);
  });

  it.each([
    ["贷款金额单位万元", 42_000],
    ["发放额万", 42_000],
    ["发放额（单位：亿元）", 420_000_000],
    ["发放额", 4.2],
    ["发放额（美元）", 4.2],
    ["发放额万美元", undefined],
    ["发放额（RMB mn）", undefined],
    ["发放额(w)", undefined],
  ])(
    "is read where the heading ends with it, and asked for where it may be one: %s",
    async (heading, amount) => {
      const mapping = mappingOf(...KEYS, `{ heading: "${heading}", field: amount }`);
      const { items, error } = await readAll(`借据号,用途,${heading}\na,x,4.2\n`, { mapping });
      if (amount === undefined) expect(error?.code).toBe("INPUT_MAPPING");
      else expect(values(items)).toMatchObject([{ amount }]);
    },
  );

  it("is refused for a program, too, and where the heading states that of another kind", async () => {
    const heading = "绿色占比（%）";
    for (const unit of ["wan", undefined]) {
      const column = { heading, field: "amount", unit };
      const mapping = { ...mappingOf(...KEYS), columns: [...mappingOf(...KEYS).columns, column] };
      const text = `借据号,用途,${heading}\na,x,4.2\n`;
      expect((await readAll(text, { mapping })).error?.code).toBe("INPUT_MAPPING");
      expect((await readPieces(text, { mapping })).error?.code).toBe("INPUT_MAPPING");
    }
  });
});

describe("a heading", () => {
  it.each([
    ["贷款金额（万）", 42_000],
    ["贷款金额（亿）", 420_000_000],
    ["贷款金额(人民币万元)", 42_000],
    ["贷款金额（单位：万元）", 42_000],
    ["贷款金额（人民币，万元）", 42_000],
    ["贷款金额（金额单位 万元）", 42_000],
  ])("may spell its unit in any plain way: %s", async (heading, amount) => {
    const { items } = await readAll(`借据号,贷款用途,${heading}\na,x,4.2\n`);
    expect(values(items)).toMatchObject([{ amount }]);
  });

  it("gives its unit to the message on a cell that is no figure of it, which is told as it stands", async () => {
    const text =
      "借据号,贷款用途,贷款金额（万元）,绿色占比（%）\na,x,12000000元,\nb,x,-5,\nc,x,1,150\nd,x,1,60\n";
    const { items } = await readAll(text, { lang: "zh" });
    expect(brief(items)).toEqual([
      "RECORD_FIELD_VALUE 2:5",
      "RECORD_FIELD_VALUE 3:5",
      "RECORD_FIELD_VALUE 4:7",
      "d 5:-",
    ]);
    const told = items.map((item) => ("error" in item ? item.error.message : ""));
    expect(told[0]).toMatch(/贷款金额（万元） \(amount\).*"12000000元".*本列以万元为单位/);
    expect(told[1]).toMatch(/收到 "-5"/);
    expect(told[2]).toMatch(/收到 "150".*本列以%为单位/);
    expect(told.join("")).not.toContain("以元等货币单位");
  });
});

describe("the unit above the headings", () => {
  const table = (above: string, headings = "借据编号,贷款用途,贷款金额,项目总投资（亿元）") =>
    `绿色贷款明细表,,,\n${above}\n${headings}\na,光伏,4.2,1\n`;

  it.each([
    ["统计日期：2025-10-31,,,单位：万元", 42_000],
    ["（单位：亿元）,,,", 420_000_000],
    ["填报单位：某某支行,,金额单位：人民币万元,", 42_000],
    ["货币单位：元,,,", 4.2],
    ["单位：户、万元,,,", 42_000],
    ["统计日期：2025-10-31 单位:人民币 万元,,,", 42_000],
    [",,单位：,万元", 42_000],
    ["（万元）,,,", 42_000],
    ["单位：中国银行某某分行,,,", 4.2],
    ["填报单位：万元镇支行,,,", 4.2],
  ])("is that of amounts that state none: %s", async (above, amount) => {
    const text = table(above);
    const { items } = await readAll(text);
    expect(values(items)).toMatchObject([{ id: "a", amount }]);
    const read = await readPieces(text);
    expect(values(read.items)).toEqual(values(items));
    const mapping = readMapping(
      writeMapping(read.header?.mapping ?? { columns: [] }, "zh"),
      "m",
      "zh",
      columns,
    );
    // the table of the next month, without the line above
    const { items: again } = await readAll(table(",,,"), { mapping });
    expect(values(again)).toMatchObject([{ amount }]);
  });

  it.each([
    "单位：万美元,,,",
    "金额单位：某某,,,",
    "单位：吨,,,",
    "单位：万元,,单位：亿元,",
    "单位：万元、元,,,",
  ])("is refused where it cannot be read: %s", async (above) => {
    const { error } = await readAll(table(above));
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", location: { line: 3 } });
    expect(error?.message).toMatch(/no known unit of amounts.*贷款金额（万元）/);
    const mapping = mappingOf(
      "{ heading: 借据编号, field: id }",
      "{ heading: 贷款用途, field: purpose }",
      "{ heading: 贷款金额, field: amount, unit: 万元 }",
    );
    expect(values((await readAll(table(above), { mapping })).items)).toMatchObject([{ amount: 42_000 }]);
  });

  it("is not needed where every amount states its own", async () => {
    const text = table("单位：万美元,,,", "借据编号,贷款用途,贷款金额（万元）,备注");
    expect(values((await readAll(text)).items)).toMatchObject([{ amount: 42_000 }]);
  });
});

describe("headings in two rows", () => {
  const UPPER = "借据编号,客户名称,贷款用途,贷款金额（万元）,,放款日期";
  const LOWER = ",,,余额,合同金额,";
  const ROW = "a,某公司,光伏,800,1000,2025-11-03";

  it.each([[1], [7], [65_536]])(
    "are read as one, and no part is taken for the whole: bytes by %i",
    async (size) => {
      const { items } = await readAll(`${UPPER}\n${LOWER}\n${ROW}\n`, {}, [size]);
      expect(items).toEqual([
        {
          line: 3,
          value: {
            id: "a",
            kind: "loan",
            purpose: "光伏",
            "贷款金额（万元）余额": "800",
            "贷款金额（万元）合同金额": "1000",
            firstDrawdownOn: "2025-11-03",
            entity: { name: "某公司" },
          },
        },
      ]);
    },
  );

  it("can be mapped, and keep their unit", async () => {
    const mapping = mappingOf(
      "{ heading: 借据编号, field: id }",
      "{ heading: 贷款用途, field: purpose }",
      "{ heading: 贷款金额（万元）合同金额, field: amount }",
    );
    const { items, header } = await readPieces(`${UPPER}\n${LOWER}\n${ROW}\n`, { mapping });
    expect(values(items)).toMatchObject([{ amount: 10_000_000 }]);
    expect(header?.mapping?.columns[4]).toMatchObject({ unit: "万元" });
  });

  it("are refused where the use of the money is what they divide", async () => {
    const { error } = await readAll("借据编号,贷款用途,,放款日期\n,代码,说明,\na,D35,光伏,2025-11-03\n");
    expect(error).toMatchObject({ code: "INPUT_UNREADABLE", location: { line: 1 } });
    expect(error?.message).toMatch(/no column for .*purpose.*贷款用途代码.*贷款用途说明/);
  });

  it("may be units, or notes", async () => {
    const upper = "借据编号,贷款用途,贷款金额,放款日期";
    for (const lower of [",,万元,", ",,（万元）,"]) {
      const { items } = await readAll(`${upper}\n${lower}\na,光伏,800,2025-11-03\n`);
      expect(values(items)).toMatchObject([{ amount: 8_000_000, firstDrawdownOn: "2025-11-03" }]);
    }
    const noted = await readAll(`${UPPER}\n,,,余额,合同金额,（年月日）\n${ROW}\n`);
    expect(values(noted.items)).toMatchObject([{ firstDrawdownOn: "2025-11-03" }]);
  });

  it.each([
    ["a figure", ",,,800,1000,"],
    ["a key", "b,,,余额,合同金额,"],
    ["a use", ",,风电,余额,合同金额,"],
    ["no part of a heading", ",某公司,,,,"],
  ])("are not seen in a row that holds %s", async (_, row) => {
    const { items } = await readAll(`${UPPER}\n${row}\n${ROW}\n`);
    expect(items).toHaveLength(2);
  });
});

describe("a column of units", () => {
  const HEAD = "借据号,贷款用途,贷款金额,金额单位,项目总投资（亿元）";

  it("says for each row what its amounts are counted in", async () => {
    const rows = ["a,x,120,万元,2", "b,x,120,元,", "c,x,1.2,亿元,", "d,x,,,1", "e,x,1,,", "f,x,1,万美元,"];
    const text = `单位：百万元,,,,\n${HEAD}\n${rows.join("\n")}\n`;
    const { items } = await readAll(text);
    expect(values(items.slice(0, 4))).toMatchObject([
      { amount: 1_200_000, project: { totalCost: 200_000_000 } },
      { amount: 120 },
      { amount: 120_000_000 },
      { project: { totalCost: 100_000_000 } },
    ]);
    expect(brief(items.slice(4))).toEqual(["RECORD_FIELD_VALUE 7:7", "RECORD_FIELD_VALUE 8:7"]);
    expect(values(items.slice(0, 1))[0]).not.toHaveProperty("金额单位");
  });

  it("stays one in a mapping that was saved, and is none where a person says so", async () => {
    const text = `${HEAD}\na,x,120,万元,2\n`;
    const { header } = await readPieces(text, { columns });
    const saved = writeMapping(header?.mapping ?? { columns: [] }, "en");
    expect(saved).toContain("tells: unit");
    const mapping = readMapping(saved, "m.yaml", "en", columns);
    expect(values((await readAll(text, { mapping })).items)).toMatchObject([{ amount: 1_200_000 }]);
    expect(values((await readPieces(text, { mapping })).items)).toMatchObject([{ amount: 1_200_000 }]);
    const without = readMapping(saved.replace("tells: unit", "ignored: true"), "m.yaml", "en", columns);
    expect(values((await readAll(text, { mapping: without })).items)).toMatchObject([{ amount: 120 }]);
  });
});
