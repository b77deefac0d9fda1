import { describe, expect, it } from "vitest";
import { readFigureFormat } from "../../src/io/xlsx/shown-figure.js";
import { makeWorkbook } from "./make-workbook.js";
import { brief, readAll, values } from "./read-all.js";

/** The field of a column whose one cell holds a number in a format. */
async function seen(heading: string, number: number, format: string): Promise<unknown> {
  const rows = [
    ["id", "kind", "purpose", heading],
    ["a", "loan", "x", { xml: `<c s="1"><v>${number}</v></c>` }],
  ];
  const { items } = await readAll(makeWorkbook([{ name: "台账", rows }], [format]));
  const [value] = values(items) as [Record<string, unknown>];
  const { id, kind, purpose, ...rest } = value;
  return Object.values(rest)[0];
}

describe("a figure of a workbook is what its cell shows", () => {
  it.each([
    ["绿色占比（%）", 0.8, "0%", 0.8],
    ["绿色占比（%）", 80, "0", 0.8],
    ["绿色占比", 0.8, "0.00%", 0.8],
    ["绿色占比", 80, '0"%"', 0.8],
    ["绿色占比（%）", 80, '0"%"', 0.8],
    ["贷款金额（万元）", 1_200_000, "0!.0000", 1_200_000],
    ["贷款金额（万元）", 1_200_000, "0!.0,", 1_200_000],
    ["贷款金额", 1_200_000, '0\\.0,"万"', 1_200_000],
    ["贷款金额（亿元）", 1_200_000, '0"."00,,', 1_200_000],
    ["贷款金额", 1_200_000, "#,##0,", 1_200_000],
    ["贷款金额（千元）", 1_200_000, "#,##0,", 1_200_000],
    ["贷款金额", 12.5, '#,##0.00"万元"', 125_000],
    ["贷款金额（万元）", 12.5, '#,##0.00"万元"', 125_000],
    ["贷款金额", 12.5, 'G/通用格式"万元"', 125_000],
    ["贷款金额（万元）", 1_200_000, '#,##0"元";-#,##0"元";0"元";@', 1_200_000],
    ["贷款金额", 150_000_000, '[>=100000000]0!.00,,"亿";[>=10000]0!.0,"万";0', 150_000_000],
    ["贷款金额（万元）", 12.5, '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ', 125_000],
    ["贷款金额", 12, '0"万美元"', "12万美元"],
    ["贷款金额", 3, '0"笔"', 3],
  ])("%s: %s shown by %s", async (heading, number, format, read) => {
    expect(await seen(heading, number, format)).toBe(read);
  });

  it.each([
    [1, "000000", "000001"],
    [123, '"JJ"0000', "JJ0123"],
    [7, "General", "7"],
    [7, "0", "7"],
    [7, "0_ ", "7"],
  ])("and so is a key of digits: %s by %s", async (number, format, id) => {
    const rows = [
      ["借据号", "贷款用途", "投向行业"],
      [{ xml: `<c s="1"><v>${number}</v></c>` }, "光伏", { xml: '<c s="2"><v>111</v></c>' }],
    ];
    const { items } = await readAll(makeWorkbook([{ name: "台账", rows }], [format, "0000"]));
    expect(brief(items)).toEqual([`${id} 2:-`]);
    expect(items[0]).toMatchObject({ value: { project: { industry: "0111" } } });
  });

  it("in the sheet that is read only, and in rows far down", async () => {
    const head = ["借据号", "贷款用途", "贷款金额（万元）"];
    const cell = { xml: '<c s="1"><v>1200000</v></c>' };
    const rows = Array.from({ length: 5000 }, (_, at) => [`L-${at}`, "光伏".repeat(60), at % 2 ? cell : 120]);
    const sheets = [
      { name: "说明", rows: [["x"], ["", "", cell], ["", "", cell]] },
      { name: "台账", rows: [head, ...rows] },
    ];
    const { items } = await readAll(makeWorkbook(sheets, ["0!.0000"]));
    expect(items).toHaveLength(5000);
    expect(
      new Set(items.map((item) => "value" in item && (item.value as { amount: number }).amount)),
    ).toEqual(new Set([1_200_000]));
  });
});

it("formats of days and plain figures say no more than the digits", () => {
  for (const code of ["yyyy-mm-dd", "mm:ss.0", "[$-804]yyyy年m月d日", "#,##0.00", "General", "@", "0.00E+00"])
    expect(readFigureFormat(code)).toBeUndefined();
});
