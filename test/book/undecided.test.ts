import { describe, expect, it } from "vitest";
import { answerOf } from "./answers.js";
import { bookOf, type Fields } from "./book-of.js";

describe("what cannot be decided is counted, never passed", () => {
  const open = (fields: Fields) =>
    bookOf([answerOf("A", fields)])
      .report()
      .undecided.map(({ rule, missing, records, recordCount }) => [
        rule,
        ...missing,
        ...records,
        recordCount,
      ]);
  const named = { id: "P-1", name: "甲项目" };
  const project = { project: named, amount: 10, catalogue: { claimedCode: "4.2.2" } };

  it("nothing where all is given", () => {
    expect(open(project)).toEqual([]);
  });

  it.each<[string, string, Fields]>([
    ["labelled-finance-exceeds-project-cost", "project.id", { ...project, project: { name: "甲" } }],
    ["labelled-finance-exceeds-project-cost", "instrument.amount", { project: { ...named, totalCost: 9 } }],
    [
      "labelled-finance-exceeds-project-cost",
      "proceeds.lines.amount",
      { ...project, proceeds: { lines: [{ use: "光伏", projectId: "P-1" }] } },
    ],
    ["same-asset-or-attribute-counted-twice", "asset.id", { ...project, asset: { poolIds: ["债1"] } }],
    [
      "stacked-central-bank-tools",
      "instrument.contractNumber",
      { ...project, instrument: { policyTools: ["支小再贷款"] } },
    ],
    [
      "refinancing-of-untraceable-debt",
      "originalDebt.drawnOn",
      { ...project, issuedOn: "2025-01-01", originalDebt: [{ projectId: "P-1" }] },
    ],
    [
      "refinancing-of-untraceable-debt",
      "instrument.firstDrawdownOn",
      { ...project, originalDebt: [{ projectId: "P-1", drawnOn: "2019-01-01" }] },
    ],
    ["project-under-several-classes", "project.totalCost", { ...project, amount: undefined }],
    ["project-under-several-classes", "catalogue.claimedCode", { ...project, catalogue: {} }],
    ["reporting-date-spike", "instrument.amount", { ...project, amount: undefined }],
    ["reporting-date-spike", "instrument.labelledOn", { ...project, instrument: { repaidOn: "2025-10-02" } }],
    [
      "reporting-date-spike",
      "entity.id",
      { ...project, instrument: { labelledOn: "2025-09-29", repaidOn: "2025-10-02" } },
    ],
    ["green-bill-without-real-trade", "bill.payee", { ...project, bill: { drawer: "甲" } }],
    [
      "green-bill-without-real-trade",
      "bill.invoiceRefs",
      { ...project, bill: { drawer: "甲", payee: "乙" } },
    ],
    [
      "cerf-disclosure-incomplete",
      "instrument.amount",
      { labels: [], instrument: { policyTools: ["碳减排支持工具"] } },
    ],
  ])("%s lacks %s", (rule, field, fields) => {
    expect(open(fields)).toContainEqual([rule, field, "A", 1]);
  });

  it("counts all and names few; what claims nothing is told apart", () => {
    const answers = Array.from({ length: 20 }, (_, i) => answerOf(`L-${i + 10}`, { amount: 1 }));
    const report = bookOf([...answers, answerOf("Z", { labels: [] })]).report();
    expect(report).toMatchObject({ records: 21, claimed: 20 });
    const [first] = report.undecided;
    expect([first?.recordCount, first?.records.length]).toEqual([20, 10]);
  });

  it("names the rules over books that are off", () => {
    expect(bookOf([], { rules: {} }).report().off).toContain("stacked-central-bank-tools");
    expect(bookOf([]).report().off).toEqual([]);
  });
});
