import { describe, expect, it } from "vitest";
import { parseRecord } from "../../src/record/parse-record.js";
import { brief, readAll, values } from "./read-all.js";

/** The record of a row with one more column. */
async function cell(heading: string, text: string): Promise<Record<string, unknown>> {
  const { items } = await readAll(`id,kind,purpose,${heading}\na,loan,x,"${text.replaceAll('"', '""')}"\n`, {
    format: "csv",
  });
  const [value] = values(items);
  const { id, kind, purpose, ...rest } = value as Record<string, unknown>;
  expect([id, kind, purpose]).toEqual(["a", "loan", "x"]);
  return rest;
}

/** The code by which the record of a row with one more column is refused. */
async function refusal(heading: string, text: string): Promise<string | undefined> {
  const rest = await cell(heading, text);
  const parsed = parseRecord({ id: "a", kind: "loan", purpose: "x", ...rest }, { lang: "en" });
  return parsed.ok ? undefined : parsed.error.code;
}

describe("figures", () => {
  it.each([
    ["120000000", 120_000_000],
    ["120,000,000.50", 120_000_000.5],
    [" 1,200 ", 1200],
    ["１２０", 120],
    ["0", 0],
    ["123456789012.34", 123_456_789_012.34],
  ])("are read where they can mean one thing: %s", async (text, amount) => {
    expect(await cell("amount", text)).toEqual({ amount });
  });

  it.each(["1.2亿", "1,20", "1.200,50", "1e8", "¥100", "约100", "12 000", "1,2000", "-5"])(
    "are refused where they cannot: %s",
    async (text) => {
      expect(await refusal("amount", text)).toBe("RECORD_FIELD_VALUE");
    },
  );

  it("stay text where a number would lose digits", async () => {
    expect(await cell("amount", "1234567890123456.78")).toEqual({ amount: "1234567890123456.78" });
  });

  it.each([
    ["贷款金额（万元）", "12000.55", 120_005_500],
    ["贷款金额(亿元)", "1.2", 120_000_000],
    ["贷款金额（元）", "1.2", 1.2],
    ["amount(万元)", "0.07", 700],
    ["贷款金额（万元）", "1.005", 10_050],
  ])("are taken in the unit of the heading: %s %s", async (heading, text, amount) => {
    expect(await cell(heading, text)).toEqual({ amount });
  });

  it("take percent in the heading of a share only", async () => {
    expect(await cell("绿色占比（%）", "60")).toEqual({ greenShare: 0.6 });
    expect(await cell("贷款金额（%）", "60")).toEqual({ "贷款金额（%）": "60" });
    expect(await cell("贷款金额（万美元）", "60")).toEqual({ "贷款金额（万美元）": "60" });
    expect(await refusal("greenShare", "60%")).toBe("RECORD_FIELD_VALUE");
  });

  it("may be quantities, with their unit in a column of its own", async () => {
    expect(await cell("project.capacity", "100")).toEqual({ project: { capacity: 100 } });
    expect(await refusal("project.capacity", "100MW")).toBe("RECORD_FIELD_VALUE");
    const { items } = await readAll(
      "id,kind,purpose,project.capacity.value,project.capacity.unit\na,loan,x,100,MW\n",
      { format: "csv" },
    );
    expect(values(items)[0]).toMatchObject({ project: { capacity: { value: 100, unit: "MW" } } });
  });
});

describe("days", () => {
  it.each([
    "2025-11-03",
    "20251103",
    "2025/11/3",
    "2025/11/03",
    "2025.11.3",
    "2025年11月3日",
    "2025-11-03 00:00:00",
    "2025/11/3 9:05",
    "２０２５-１１-０３",
  ])("are read with the year in front: %s", async (text) => {
    expect(await cell("approvedOn", text)).toEqual({ approvedOn: "2025-11-03" });
  });

  it.each(["1900-01-01", "19000101", "1900/1/1 0:00:00", "0001-01-01", "1899-12-30"])(
    "are none where a system writes one for none: %s",
    async (text) => {
      expect(await cell("approvedOn", text)).toEqual({});
    },
  );

  it.each([
    "11/3/2025",
    "3.11.2025",
    "25-11-03",
    "2025-13-01",
    "2025/2/30",
    "2025/11-3",
    "45964",
    "2025/11",
    "2025-11-03T00:00:00Z",
  ])("are refused where day and month cannot be told or do not exist: %s", async (text) => {
    expect(await refusal("approvedOn", text)).toBe("RECORD_FIELD_VALUE");
  });
});

describe("other cells", () => {
  it("are split into lists where the field is one", async () => {
    expect(await cell("labels", "绿色贷款; 碳中和债；a|b;;")).toEqual({
      labels: ["绿色贷款", "碳中和债", "a", "b"],
    });
    expect(await cell("claims", " ； ")).toEqual({});
    expect(await cell("purposeNote", "a;b")).toEqual({ purposeNote: "a;b" });
  });

  it.each([
    ["是", true],
    ["否", false],
    ["TRUE", true],
    ["n", false],
    ["D0010001", true],
  ])("say yes or no: %s", async (text, answer) => {
    expect(await cell("entity.isListed", text)).toEqual({ entity: { isListed: answer } });
  });

  it("are refused where they say neither", async () => {
    expect(await refusal("entity.isListed", "1")).toBe("RECORD_FIELD_TYPE");
  });

  it("keep text, codes and ids as they are written", async () => {
    expect(await cell("entity.industry", "0110")).toEqual({ entity: { industry: "0110" } });
    expect(await cell("catalogue.claimedCode", "3.10")).toEqual({ catalogue: { claimedCode: "3.10" } });
    expect(await cell("project.name", "=1+1")).toEqual({ project: { name: "=1+1" } });
    const { items } = await readAll("id,kind,purpose\n00123456789012345678,loan,  x \n", { format: "csv" });
    expect(values(items)).toEqual([{ id: "00123456789012345678", kind: "loan", purpose: "  x " }]);
  });

  it("make lists of objects by position, with gaps that keep it", async () => {
    const head =
      "id,kind,proceeds.lines.0.use,proceeds.lines.0.amount,proceeds.lines.1.use,proceeds.lines.1.amount";
    const { items } = await readAll(`${head}\na,loan,x,1,y,2\nb,loan,,,y,\nc,loan,x,,,\n`, { format: "csv" });
    expect(values(items).map((value) => (value as { proceeds: unknown }).proceeds)).toEqual([
      {
        lines: [
          { use: "x", amount: 1 },
          { use: "y", amount: 2 },
        ],
      },
      { lines: [{ use: "" }, { use: "y" }] },
      { lines: [{ use: "x", amount: undefined }, { use: "" }] },
    ]);
  });

  it("say nothing where they are blank, but a blank purpose is told from a missing one", async () => {
    expect(await cell("amount", " ")).toEqual({});
    expect(await cell("approvedOn", "")).toEqual({});
    const { items } = await readAll("id,kind,purpose\na,loan,\n,loan,x\nc,,x\n", { format: "csv" });
    const codes = values(items).map((value) => {
      const parsed = parseRecord(value, { lang: "en" });
      return parsed.ok ? "ok" : `${parsed.error.code} ${parsed.error.path}`;
    });
    expect(codes).toEqual([
      "RECORD_PURPOSE_EMPTY purpose",
      "RECORD_FIELD_VALUE id",
      "RECORD_FIELD_MISSING kind",
    ]);
  });
});

describe("what a spreadsheet broke", () => {
  it.each(["#N/A", "#REF!", "#VALUE!", "#name?", "#DIV/0!", "#NUM!", "#NULL!", "########"])(
    "rejects the row at its cell: %s",
    async (text) => {
      const { items } = await readAll(`id,kind,purpose,amount\na,loan,光伏,${text}\nb,loan,x,1\n`, {
        format: "csv",
      });
      expect(brief(items)).toEqual(["RECORD_FIELD_VALUE 2:11", "b 3:-"]);
      expect(items[0]).toMatchObject({ id: "a", error: { path: "amount" } });
    },
  );

  it("is not looked for in columns that are not used, nor in longer text", async () => {
    expect(await cell("备注", "#N/A")).toEqual({ 备注: "#N/A" });
    expect(await cell("content", "#1机组")).toEqual({ content: "#1机组" });
  });

  it("is a number that lost its last digits", async () => {
    const { items } = await readAll("id,kind,purpose\n6.22202E+18,loan,x\nE+12,loan,x\n", { format: "csv" });
    expect(brief(items)).toEqual(["RECORD_FIELD_VALUE 2:1", "E+12 3:-"]);
  });
});

describe("two columns for one field", () => {
  it("may agree, or one may be blank; where they differ the row is rejected", async () => {
    const head = "借据号,贷款用途,资金用途";
    const { items } = await readAll(`${head}\na,x,x\nb,,y\nc,z,\nd,x,y\n`, { format: "csv" });
    expect(brief(items)).toEqual(["a 2:-", "b 3:-", "c 4:-", "RECORD_FIELD_CONFLICT 5:5"]);
    expect(items[1]).toMatchObject({ value: { purpose: "y" } });
    expect(items[2]).toMatchObject({ value: { purpose: "z" } });
    expect(items[3]).toMatchObject({
      id: "d",
      error: { message: expect.stringMatching(/贷款用途.*资金用途/) },
    });
  });
});
