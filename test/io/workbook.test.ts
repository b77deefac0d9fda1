import { describe, expect, it } from "vitest";
import { makeWorkbook, type SheetToMake } from "./make-workbook.js";
import { brief, readAll, values } from "./read-all.js";
import { readPieces } from "./read-pieces.js";

const HEAD = ["借据号", "贷款用途", "贷款金额"];
const xml = (cell: string) => ({ xml: cell });

describe("a formula without a computed value", () => {
  const bookOf = (...cells: readonly string[]) =>
    makeWorkbook([
      { name: "台账", rows: [HEAD, ...cells.map((cell, at) => [`L-${at}`, "光伏", xml(cell)])] },
    ]);

  it("rejects its row at the cell, with what to do", async () => {
    const { items } = await readAll(
      bookOf(
        "<c><f>1000*20</f><v></v></c>",
        "<c><f>1000*20</f><v/></c>",
        '<c s="0"><f>A1&amp;B2</f></c>',
        '<c t="n"><f t="shared" si="0"/></c>',
        "<c><f>1000*20</f><v>20000</v></c>",
        '<c t="str"><f>IF(A2="","",1)</f><v></v></c>',
      ),
    );
    expect(brief(items)).toEqual([
      ...[2, 3, 4, 5].map((line) => `RECORD_FIELD_VALUE ${line}:3`),
      "L-4 6:-",
      "L-5 7:-",
    ]);
    expect(items[0]).toMatchObject({
      id: "L-0",
      error: {
        message: expect.stringMatching(/贷款金额 \(amount\): found "#FORMULA! =1000\*20".*save the workbook/),
      },
    });
    expect(items[4]).toMatchObject({ value: { amount: 20_000 } });
    expect(items[5]).not.toHaveProperty("value.amount");
  });

  it("is found wherever the sheet is cut, and in texts", async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => [
      `L-${at}`,
      at % 5000 === 4999 ? xml('<c><f>"光伏"&amp;"电站"</f><v></v></c>') : "光伏发电站建设",
      xml("<c><f>1+1</f><v>2</v></c>"),
    ]);
    const { items } = await readAll(makeWorkbook([{ name: "台账", rows: [HEAD, ...rows] }]));
    const faults = items.filter((item) => "error" in item);
    expect(brief(faults)).toEqual(
      [5001, 10_001, 15_001, 20_001].map((line) => `RECORD_FIELD_VALUE ${line}:2`),
    );
    expect(items).toHaveLength(20_000);
  });
});

describe("headings of a sheet", () => {
  it("may stand in two rows, with the unit of amounts above them", async () => {
    const book = makeWorkbook([
      {
        name: "台账",
        rows: [
          ["绿色贷款明细表", null, null, null, null],
          ["统计日期：2025-10-31", null, null, null, "单位：万元"],
          ["借据号", "贷款用途", "贷款金额（亿元）", null, "项目总投资"],
          [null, null, "余额", "合同金额", null],
          ["L-1", "光伏", 1, 2, 3],
        ],
      },
    ]);
    expect(values((await readAll(book)).items)).toEqual([
      {
        id: "L-1",
        kind: "loan",
        purpose: "光伏",
        "贷款金额（亿元）余额": 1,
        "贷款金额（亿元）合同金额": 2,
        project: { totalCost: 30_000 },
      },
    ]);
  });
});

describe("headings that only two rows name together", () => {
  it("leave amounts the unit of the heading above them", async () => {
    const rows = [
      ["借据号", null, "贷款情况（万元）", null],
      [null, "贷款用途", "贷款金额", "项目总投资（亿元）"],
      ["L-1", "光伏", 42, 3],
    ];
    expect(values((await readAll(makeWorkbook([{ name: "台账", rows }]))).items)).toMatchObject([
      { id: "L-1", amount: 420_000, project: { totalCost: 300_000_000 } },
    ]);
  });
});

describe("the sheets of a workbook", () => {
  const row = (id: string) => [id, "光伏", 1];
  const sheet = (name: string, id: string) => ({ name, rows: [HEAD, row(id)] });
  const read = async (sheets: readonly SheetToMake[], options: Parameters<typeof readPieces>[1] = {}) => {
    const { items, header } = await readPieces(makeWorkbook(sheets), options);
    return { ids: brief(items), sheet: header?.sheet, unread: header?.unreadSheets };
  };
  const months = [
    { ...sheet("旧数据", "old"), state: "hidden" as const },
    { name: "说明", rows: [["填表说明"]] },
    sheet("一月&二月", "a"),
    { name: "空表", rows: [] },
    { name: "只有格式", rows: [[{ xml: '<c s="0"/>' }]] },
    { ...sheet("底稿", "draft"), state: "veryHidden" as const },
    sheet("三月", "c"),
  ];

  it("that are not read are told, and a hidden one is read only where no other has headings", async () => {
    expect(await read(months)).toEqual({
      ids: ["a 2:-"],
      sheet: "一月&二月",
      unread: ["旧数据", "说明", "底稿", "三月"],
    });
    const [hidden, notes] = months;
    expect(await read([hidden, notes].flatMap((one) => one ?? []))).toEqual({
      ids: ["old 2:-"],
      sheet: "旧数据",
      unread: ["说明"],
    });
    expect((await read([sheet("只此一张", "a")])).unread).toBeUndefined();
  });

  it.each(["旧数据", "1"])("may be asked for, a hidden one too: %s", async (asked) => {
    expect(await read(months, { sheet: asked })).toMatchObject({ ids: ["old 2:-"], sheet: "旧数据" });
  });
});
