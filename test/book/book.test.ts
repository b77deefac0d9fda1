import { describe, expect, it } from "vitest";
import { createBook } from "../../src/book/book.js";
import { bookReportSchema } from "../../src/book/book-report.js";
import { bookSnapshotSchema } from "../../src/book/book-snapshot.js";
import { createClassifier } from "../../src/engine/classifier.js";
import { answerOf } from "./answers.js";
import { bookOf, type Fields, found, taxonomy, two } from "./book-of.js";

describe("a project under several instruments", () => {
  const project = { id: "P-1", totalCost: 500, equity: 100 };

  it("is flagged where they come to more than its cost leaves, with the sums and the records", () => {
    const book = bookOf(two({ amount: 200, project }, { amount: 208.01, project }), { lang: "en" });
    const { flags, counts } = book.report();
    expect(flags).toMatchObject([
      {
        rule: "labelled-finance-exceeds-project-cost",
        severity: "critical",
        result: "flag",
        records: ["A", "B"],
        recordCount: 2,
        sums: { financed: 408.01, most: 400 },
      },
    ]);
    expect(flags[0]?.evidence[0]?.text).toBe(
      "2 instruments put 408.01 into the project P-1, more than the 400 left of its cost less equity.",
    );
    bookReportSchema.parse(book.report());
    expect(counts).toEqual({ "labelled-finance-exceeds-project-cost/book-beyond-cost": 1 });
  });

  it("is not flagged at the tolerance", () => {
    expect(found(two({ amount: 200, project }, { amount: 208, project }))).toEqual([]);
  });

  it("is flagged where its cost is not known", () => {
    const line = { proceeds: { lines: [{ use: "光伏", projectId: "P-1", amount: 10 }] } };
    expect(found(two(line, line))).toEqual([["book-cost-unknown", ["A", "B"]]]);
  });

  it("takes its cost from the project's own record, which is no instrument", () => {
    const line = { proceeds: { lines: [{ use: "光伏", projectId: "P-1", amount: 200 }] } };
    const own = answerOf("P", { kind: "project", amount: 400, project });
    expect(found([...two(line, line), own])).toEqual([]);
  });

  it("is not given the cost of a record about several projects", () => {
    const lines = [
      { use: "光伏", projectId: "P-1", amount: 10 },
      { use: "风电", projectId: "P-2", amount: 10 },
    ];
    const record = { project: { totalCost: 1 }, proceeds: { lines } };
    expect(found(two(record, record)).map(([code]) => code)).toEqual([
      "book-cost-unknown",
      "book-cost-unknown",
    ]);
  });

  it("counts replaced debt once, and what is repaid not at all", () => {
    const replacing = {
      amount: 400,
      project,
      instrument: { purposeType: "再融资" },
      originalDebt: [{ projectId: "P-1", outstanding: 400 }],
    };
    expect(found(two({ amount: 400, project }, replacing))).toEqual([]);
    expect(found(two({ amount: 400, project }, { ...replacing, originalDebt: [] }))).toEqual([
      ["book-beyond-cost", ["A", "B"]],
    ]);
    const repaid = { amount: 400, project, instrument: { repaidOn: "2025-12-31" } };
    expect(found(two(repaid, { amount: 400, project }))).toEqual([]);
  });

  it("counts on a day what had begun by then", () => {
    const on = (asOf: string, first: Fields, second: Fields) =>
      bookOf(two({ amount: 400, project, ...first }, { amount: 400, project, ...second }), { asOf }).report()
        .flags.length;
    const later = { approvedOn: "2026-02-01", firstDrawdownOn: "2026-03-01" };
    expect(on("2025-12-31", {}, later)).toBe(0);
    expect(on("2026-02-01", {}, later)).toBe(1);
    // what is approved is there, drawn or not; where nothing tells when it began, it has
    expect(on("2025-12-31", {}, { ...later, approvedOn: "2025-12-31" })).toBe(1);
    expect(on("2025-12-31", {}, { approvedOn: undefined })).toBe(1);
    expect(on("2025-12-31", {}, { instrument: { repaidOn: "2026-01-05" } })).toBe(1);
  });

  it("leaves unlabelled loans out and adds up one currency only", () => {
    expect(found(two({ amount: 400, project }, { amount: 400, project, labels: [] }))).toEqual([]);
    expect(found(two({ amount: 400, project }, { amount: 400, project, currency: "USD" }))).toEqual([]);
    expect(found(two({ amount: 400, project }, { amount: 400, project, currency: "人民币" }))).toEqual([
      ["book-beyond-cost", ["A", "B"]],
    ]);
  });
});

describe("other things only a book shows", () => {
  it("an asset in two pools", () => {
    const asset = (pool: string) => ({ asset: { id: "Z-1", poolIds: [pool] } });
    expect(found(two(asset("债1"), asset("债2")))).toEqual([["book-asset-in-pools", ["A", "B"]]]);
    expect(found(two(asset("债1"), asset("债1")))).toEqual([]);
  });

  it("a contract under two tools, whatever they are called", () => {
    const tool = (name: string) => ({ instrument: { contractNumber: "HT-1", policyTools: [name] } });
    expect(found(two(tool("碳减排支持工具"), tool("支小再贷款")))).toEqual([
      ["book-same-principal", ["A", "B"]],
    ]);
    expect(found(two(tool("碳减排支持工具"), tool("CERF")))).toEqual([]);
  });

  it("a refinancing that is refinanced", () => {
    const replaces = (startedOn: string, drawnOn: string) => ({
      firstDrawdownOn: startedOn,
      originalDebt: [{ projectId: "P-1", drawnOn }],
    });
    const chain = two(replaces("2023-05-01", "2019-05-01"), replaces("2025-05-01", "2023-05-01"));
    expect(found(chain)).toEqual([["book-refinancing-chain", ["A", "B"]]]);
    expect(found(two(replaces("2023-05-01", "2019-05-01"), replaces("2025-05-01", "2023-05-02")))).toEqual(
      [],
    );
  });

  it("near-identical projects under different classes of one system", () => {
    const classed = (name: string, code: string, more: Fields = {}) => ({
      amount: 100,
      region: "140100",
      catalogue: { claimedVersion: "2025", claimedCode: code },
      project: { name },
      ...more,
    });
    const plain = classed("太原 某县100MW光伏项目", "4.2.2");
    expect(found(two(plain, classed("太原某县１００MW光伏项目", "4.2.1")))).toEqual([
      ["book-different-codes", ["A", "B"]],
    ]);
    expect(found(two(plain, plain))).toEqual([]);
    expect(found(two(plain, classed("太原某县100MW光伏项目", "4.2.1", { amount: 101 })))).toEqual([]);
    expect(found(two(plain, classed("太原某县100MW光伏项目", "4.2.1", { region: "140200" })))).toEqual([]);
    const earlier = { catalogue: { claimedVersion: "2021", claimedCode: "3.2.2.2" } };
    expect(found(two(plain, classed("太原某县100MW光伏项目", "", earlier)))).toEqual([]);
  });

  it("labels that come and go over the end of a quarter, above 3 % of the balance", () => {
    const short = { amount: 31, instrument: { labelledOn: "2025-09-25", repaidOn: "2025-10-10" } };
    expect(found(two({ amount: 969 }, short))).toEqual([["book-spike", ["B"]]]);
    expect(found(two({ amount: 970 }, { ...short, amount: 30 }))).toEqual([]);
    const late = { amount: 31, instrument: { labelledOn: "2025-09-25", repaidOn: "2025-10-21" } };
    expect(found(two({ amount: 969 }, late))).toEqual([]);
  });

  it("a client whose labels do so twice in a year", () => {
    const flip = (labelledOn: string, repaidOn: string) => ({
      amount: 1,
      entity: { id: "91140000MA0000000X" },
      instrument: { labelledOn, repaidOn },
    });
    const steady = answerOf("S", { amount: 1_000_000 });
    const march = flip("2025-03-30", "2025-04-02");
    expect(found([steady, ...two(march, flip("2025-12-30", "2026-01-05"))])).toEqual([
      ["book-client-flips", ["A", "B"]],
    ]);
    expect(found([steady, ...two(march, flip("2026-03-30", "2026-04-02"))])).toEqual([]);
  });

  it("bills drawn on each other within 30 days", () => {
    const bill = (drawer: string, payee: string, issuedOn: string) => ({ issuedOn, bill: { drawer, payee } });
    const first = bill("甲公司", "乙公司", "2025-03-01");
    expect(found(two(first, bill("乙公司", "甲公司", "2025-03-31")))).toEqual([
      ["book-circular-bills", ["A", "B"]],
    ]);
    expect(found(two(first, bill("乙公司", "甲公司", "2025-04-01")))).toEqual([]);
    expect(found(two(first, bill("甲公司", "乙公司", "2025-03-02")))).toEqual([]);
    expect(found(two(first, bill("丙公司", "甲公司", "2025-03-02")))).toEqual([]);
  });

  it("one invoice behind two bills", () => {
    const bill = { bill: { invoiceRefs: ["2514"] } };
    expect(found(two(bill, bill))).toEqual([["book-invoice-reused", ["A", "B"]]]);
  });

  it("a published total that is not that of the loans", () => {
    const loan = { amount: 50, instrument: { policyTools: ["碳减排支持工具"] } };
    const published = (loanAmount: number) => ({ ...loan, bank: { cerf: { loanAmount } } });
    expect(found(two(loan, published(101.02)))).toEqual([["book-totals-differ", ["A", "B"]]]);
    expect(found(two(loan, published(101)))).toEqual([]);
  });
});

describe("the day of a book", () => {
  const approvedOn = "2024-01-10";
  const project = { id: "P-1", totalCost: 100, equity: 0 };
  const pair = two(
    { approvedOn, amount: 60, project, maturesOn: "2024-12-31" },
    { approvedOn, amount: 60, project, instrument: { repaidOn: "2025-06-30" } },
  );
  const third = answerOf("C", { approvedOn, amount: 60, project });
  const codes = (asOf?: string) =>
    bookOf([...pair, third], asOf === undefined ? {} : { asOf })
      .report()
      .flags.map(({ records }) => records);

  it("leaves out what was repaid or has matured by then", () => {
    expect(codes("2024-12-30")).toEqual([["A", "B", "C"]]);
    expect(codes("2024-12-31")).toEqual([["B", "C"]]);
    expect(codes("2025-06-30")).toEqual([]);
  });

  it("without it all counts that is not known to be repaid", () => {
    expect(codes()).toEqual([["A", "C"]]);
  });
});

describe("bills that nobody calls green", () => {
  const bill = (drawer: string, payee: string, labels: string[]) => ({
    labels,
    issuedOn: "2025-03-01",
    bill: { drawer, payee, invoiceRefs: ["1"] },
  });
  it("are no matter of this book, but the other half of a circle may be one", () => {
    expect(found(two(bill("甲", "乙", []), bill("乙", "甲", [])))).toEqual([]);
    const codes = found(two(bill("甲", "乙", []), bill("乙", "甲", ["绿色票据"]))).map(([code]) => code);
    expect(codes).toEqual(["book-circular-bills", "book-invoice-reused"]);
  });
});

describe("a book", () => {
  const project = { id: "P-1" };
  const many = Array.from({ length: 25 }, (_, i) =>
    answerOf(`L-${String(i).padStart(2, "0")}`, {
      amount: 10,
      proceeds: { lines: [{ use: "光伏", projectId: "P-1", amount: 10 }] },
      project,
    }),
  );

  it("names the smallest ids only and counts all records", () => {
    const [flag] = bookOf([...many].reverse()).report().flags;
    expect(flag?.records).toEqual(many.slice(0, 10).map(({ result }) => result.id));
    expect(flag?.recordCount).toBe(25);
  });

  it("returns no more flags than asked for and still counts them", () => {
    const pairs = Array.from({ length: 9 }, (_, i) => {
      const line = { proceeds: { lines: [{ use: "光伏", projectId: `P-${i}`, amount: 10 }] } };
      return [answerOf(`A-${i}`, line), answerOf(`B-${i}`, line)];
    }).flat();
    const book = bookOf(pairs, { mostFlags: 2 });
    expect(book.report().flags.map(({ records }) => records[0])).toEqual(["A-0", "A-1"]);
    expect(Object.values(book.report().counts)).toEqual([9]);
  });

  it("keeps rules that are off by default off, and those switched off", () => {
    const bill = { bill: { invoiceRefs: ["2514"] } };
    expect(bookOf(two(bill, bill), { rules: {} }).report().flags).toEqual([]);
    const disable = ["labelled-finance-exceeds-project-cost"];
    expect(bookOf(many, { rules: { disable } }).report().flags).toEqual([]);
  });

  it("takes severities and numbers from the configuration", () => {
    const cost = { project: { id: "P-1", totalCost: 100, equity: 0 }, amount: 60 };
    const rules = { parameters: { "labelled-finance-exceeds-project-cost": { tolerance: 0.2 } } };
    expect(bookOf(two(cost, cost), { rules }).report().flags).toEqual([]);
    const severities = { "labelled-finance-exceeds-project-cost/book-beyond-cost": "low" } as const;
    expect(bookOf(two(cost, cost), { rules: { severities } }).report().flags[0]?.severity).toBe("low");
  });

  it("goes on from a snapshot that was written as JSON", () => {
    const text = JSON.stringify(bookOf(many.slice(0, 10)).snapshot());
    const book = bookOf(many.slice(10));
    book.merge(bookSnapshotSchema.parse(JSON.parse(text)));
    expect(book.report()).toEqual(bookOf(many).report());
    expect(book.snapshot()).toEqual(bookOf(many).snapshot());
  });

  it("refuses a book of other settings", () => {
    const other = createBook({
      taxonomy,
      rules: { parameters: { "reporting-date-spike": { daysBehind: 5 } } },
    });
    expect(() => createBook({ taxonomy }).merge(other)).toThrowError(
      expect.objectContaining({ code: "CONFIG_INVALID" }),
    );
  });

  it("takes a record right behind its answer as one that is read again, and later ones and copies as well", () => {
    const { classify } = createClassifier({ taxonomy, rules: { groups: [] } });
    const sent = ["P1", "P2", "P1"].map((id, at) => ({
      id: `L-${at}`,
      kind: "loan",
      purpose: "新建100MW光伏电站",
      approvedOn: "2025-11-03",
      amount: 10 + at,
      labels: ["绿色贷款"],
      project: { id, totalCost: 15 },
    }));
    const [behind, later, copies] = [1, 2, 3].map(() => createBook({ taxonomy }));
    for (const record of sent) behind?.add(classify(record), record);
    const answers = sent.map((record) => classify(record));
    for (const [at, answer] of answers.entries()) later?.add(answer, sent[at]);
    for (const record of sent) copies?.add(classify(record), { ...record });
    expect(behind?.snapshot()).toEqual(copies?.snapshot());
    expect(later?.snapshot()).toEqual(copies?.snapshot());
    expect(behind?.report().flags.map(({ records }) => records)).toEqual([["L-0", "L-2"]]);
  });

  it("refuses another record than the one that was classified last", () => {
    const { classify } = createClassifier({ taxonomy, rules: { groups: [] } });
    const result = classify({
      id: "A",
      kind: "loan",
      purpose: "新建100MW光伏电站",
      approvedOn: "2025-11-03",
    });
    expect(() => createBook({ taxonomy }).add(result, answerOf("B", {}).record)).toThrowError(
      expect.objectContaining({ code: "USAGE" }),
    );
  });

  it("refuses a result that answers another record", () => {
    const { result } = answerOf("A", {});
    expect(() => createBook({ taxonomy }).add(result, answerOf("B", {}).record)).toThrowError(
      expect.objectContaining({ code: "USAGE" }),
    );
  });
});
