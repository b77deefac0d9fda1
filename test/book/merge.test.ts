import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBook } from "../../src/book/book.js";
import { bundledTaxonomy } from "../../src/bundled-taxonomy.js";
import { ruleHeadsOf } from "../../src/flags/rules-of.js";
import { answerOf } from "./answers.js";

const taxonomy = bundledTaxonomy();
const enable = ruleHeadsOf(taxonomy).map(({ id }) => id);
const bookOf = () => createBook({ taxonomy, rules: { enable }, keep: 3 });

const pick = <T>(...of: T[]) => fc.constantFrom(...of);
const day = pick("2025-03-25", "2025-03-31", "2025-04-02", "2025-04-25", "2025-06-30", "2025-07-10");
const fields = fc.record({
  amount: pick(10.1, 20.2, 0.3, 1e9),
  issuedOn: day,
  firstDrawdownOn: day,
  catalogue: fc.record({ claimedVersion: pick("2025", "2021"), claimedCode: pick("4.2.1", "4.2.2") }),
  instrument: fc.record({
    labelledOn: day,
    repaidOn: fc.option(day, { nil: undefined }),
    contractNumber: pick("H1", "H2"),
    policyTools: pick(["碳减排支持工具"], ["支小再贷款"]),
  }),
  project: fc.record({ id: pick("P1", "P2"), name: pick("甲", "乙"), totalCost: pick(10, 1e9) }),
  originalDebt: pick([], [{ projectId: "P1", drawnOn: "2025-03-25", outstanding: 5.5 }]),
  entity: fc.record({ id: pick("E1", "E2") }),
  asset: fc.record({ id: pick("Z1", "Z2"), poolIds: pick(["a"], ["b", "c"], ["d"]) }),
  bill: fc.record({
    drawer: pick("甲", "乙", "丙"),
    payee: pick("甲", "乙"),
    invoiceRefs: pick(["1"], ["2"]),
  }),
  bank: pick({}, { cerf: { loanAmount: 100 } }),
});
/** Records, and for each the book it is dealt to. */
const dealt = fc.array(fc.tuple(fields, fc.nat(3)), { maxLength: 40 });

describe("merged books", () => {
  it("come to the same as one book, however the records are dealt out and in whatever order", () => {
    fc.assert(
      fc.property(dealt, fc.boolean(), (deal, backwards) => {
        const answers = deal.map(([record, to], at) => ({ ...answerOf(`L-${at}`, record), to }));
        const whole = bookOf();
        for (const { result, record } of answers) whole.add(result, record);
        const parts = [bookOf(), bookOf(), bookOf(), bookOf()];
        for (const { result, record, to } of backwards ? answers.reverse() : answers) {
          parts[to]?.add(result, record);
        }
        const merged = bookOf();
        for (const part of backwards ? parts : parts.reverse()) {
          merged.merge(backwards ? part : JSON.parse(JSON.stringify(part.snapshot())));
        }
        expect(merged.snapshot()).toEqual(whole.snapshot());
        expect(merged.report()).toEqual(whole.report());
      }),
      { numRuns: 60 },
    );
  });
});
