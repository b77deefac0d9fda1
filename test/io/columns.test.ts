import { describe, expect, it } from "vitest";
import { columnWordsSchema } from "../../src/catalogue/column-words-schema.js";
import { foldHeading } from "../../src/io/fold-heading.js";
import { tableField } from "../../src/io/table-field.js";
import { columnWords, readAll, values } from "./read-all.js";

const words = columnWords;

describe("the bundled headings", () => {
  it("name fields that a cell can hold", () => {
    for (const { field } of words.columns)
      expect([field, typeof tableField(field)]).toEqual([field, "object"]);
  });

  it("mean one thing each, in whatever letters they are written", () => {
    const seen = words.columns.flatMap(({ headings }) => headings.map(foldHeading));
    expect(seen).toEqual([...new Set(seen)]);
  });

  it("never take the place of a field's own name", () => {
    for (const { headings } of words.columns)
      for (const heading of headings) expect(tableField(heading)).toBeUndefined();
  });

  it("read an export of a loan system with Chinese headings", async () => {
    const text = `借据号,贷款用途,贷款金额（万元）,审批日期,放款日,借款人名称,借款人行业代码,贷款投向行业,人民银行绿色认定分类代码
JJ2025-001,新建100MW农光互补光伏电站,42000,2025/11/3,20251120,某新能源公司,4416,4416,
`;
    expect(values((await readAll(text, { lang: "zh" })).items)).toEqual([
      {
        id: "JJ2025-001",
        kind: "loan",
        purpose: "新建100MW农光互补光伏电站",
        amount: 420_000_000,
        approvedOn: "2025-11-03",
        firstDrawdownOn: "2025-11-20",
        entity: { name: "某新能源公司", industry: "4416" },
        project: { industry: "4416" },
      },
    ]);
  });

  it("come with the package", { timeout: 60_000 }, async () => {
    const { items } = await readAll("借据号,贷款用途\n1,x\n", { columns: undefined });
    expect(values(items)).toEqual([{ id: "1", kind: "loan", purpose: "x" }]);
  });

  it("read the English field names of the reporting interfaces", async () => {
    const { items } = await readAll("loanNo,loanPurposeDesc,LOAN_AMOUNT,projectIndustryCd\n1,x,2,4416\n");
    expect(values(items)).toEqual([
      { id: "1", kind: "loan", purpose: "x", amount: 2, project: { industry: "4416" } },
    ]);
  });

  it("do not say what rows are where two of them disagree", async () => {
    const { error } = await readAll("借据号,募集资金用途\n1,x\n");
    expect(error?.message).toMatch(/no column for kind;.*kind: loan.*--mapping/);
    expect(values((await readAll("借据号,募集资金用途,kind\n1,x,bond\n")).items)).toEqual([
      { id: "1", kind: "bond", purpose: "x" },
    ]);
  });

  it("leave a heading alone that could be two things", async () => {
    const { items } = await readAll("借据号,贷款用途,行业代码\n1,x,4416\n");
    expect(values(items)).toEqual([{ id: "1", kind: "loan", purpose: "x", 行业代码: "4416" }]);
  });
});

describe("column words", () => {
  it.each([
    ["a heading twice", { columns: [{ field: "id", headings: ["a", "a"], sources: ["s"] }] }],
    ["a source that is not listed", { columns: [{ field: "id", headings: ["a"], sources: ["t"] }] }],
    ["a key nobody knows", { extra: 1 }],
  ])("are refused for %s", (_, change) => {
    const good = {
      ...words,
      sources: [{ ref: "s", title: "s", kind: "own" }],
      columns: [{ field: "id", headings: ["a"], sources: ["s"] }],
    };
    expect(columnWordsSchema.safeParse(good).success).toBe(true);
    expect(columnWordsSchema.safeParse({ ...good, ...change }).success).toBe(false);
  });
});
