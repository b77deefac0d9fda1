import { describe, expect, it } from "vitest";
import { answerOf } from "./answers.js";
import { bookOf, type Fields } from "./book-of.js";

const project = { id: "P-1", name: "甲项目", totalCost: 100 };
const loan = (id: string, fields: Fields) =>
  answerOf(id, { project, amount: 60, catalogue: { claimedCode: "4.2.2" }, ...fields });

const open = (answers: readonly ReturnType<typeof loan>[]) =>
  bookOf(answers)
    .report()
    .undecided.filter(({ missing }) => missing.includes("instrument.currency"))
    .map(({ rule, records, recordCount }) => [rule, ...records, recordCount]);
const codes = (answers: readonly ReturnType<typeof loan>[]) => Object.keys(bookOf(answers).report().counts);

const finance = "labelled-finance-exceeds-project-cost";

describe("a project in several currencies", () => {
  it("is undecided, not passed, where a loan is in another currency than the rest", () => {
    const book = [loan("A", {}), loan("B", { currency: "USD" })];
    expect(codes(book)).toEqual([]);
    expect(open(book)).toContainEqual([finance, "A", "B", 2]);
  });

  it("is undecided between two currencies that are none of the book's", () => {
    const book = [loan("A", { currency: "EUR" }), loan("B", { currency: "USD" })];
    expect(open(book)).toContainEqual([finance, "A", "B", 2]);
  });

  it("is not said to have no cost where the cost is told in the book's currency", () => {
    const { totalCost: _, ...bare } = project;
    const book = [
      loan("A", {}),
      loan("B", { currency: "USD", project: bare }),
      loan("C", { currency: "USD", project: bare }),
    ];
    expect(codes(book)).toEqual([]);
    expect(open(book)).toContainEqual([finance, "A", "B", "C", 3]);
  });

  it("is decided where all is in one currency, however it is written", () => {
    const yuan = [loan("A", { currency: "人民币" }), loan("B", {})];
    expect(codes(yuan)).toEqual([`${finance}/book-beyond-cost`]);
    expect(open(yuan)).toEqual([]);
    const dollars = [loan("A", { currency: "USD" }), loan("B", { currency: "美元" })];
    expect(codes(dollars)).toEqual([`${finance}/book-beyond-cost`]);
    expect(open(dollars).filter(([rule]) => rule === finance)).toEqual([]);
  });

  it("comes to the same in any order and in two books that are merged", () => {
    const answers = [loan("B", { currency: "USD" }), loan("A", {})];
    const whole = bookOf(answers);
    const parts = bookOf(answers.slice(0, 1));
    parts.merge(bookOf(answers.slice(1)));
    expect(parts.report()).toEqual(whole.report());
    expect(bookOf([...answers].reverse()).report()).toEqual(whole.report());
  });
});

describe("sums over the book", () => {
  it("leave amounts in other currencies out and say so", () => {
    const quarter = { currency: "USD", instrument: { labelledOn: "2025-09-28" } };
    expect(open([loan("A", quarter)])).toContainEqual(["reporting-date-spike", "A", 1]);
    const tool = { currency: "USD", instrument: { policyTools: ["碳减排支持工具"] } };
    expect(open([loan("A", tool)])).toContainEqual(["cerf-disclosure-incomplete", "A", 1]);
  });
});
