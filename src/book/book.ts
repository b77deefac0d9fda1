import { VerdexError } from "../errors.js";
import { message } from "../messages/message.js";
import { checkDate } from "../record/check-date.js";
import { checkOptions } from "../record/check-options.js";
import { lastRead } from "../record/last-read.js";
import { parseRecord } from "../record/parse-record.js";
import type { Result } from "../result/schema.js";
import { bookAnswerOf } from "./book-answer.js";
import { type BookOptions, bookMaker } from "./book-core.js";
import type { BookReport } from "./book-report.js";
import type { BookSnapshot } from "./book-snapshot.js";

/**
 * What only many records show together: a project under several instruments beyond its cost, one contract under
 * several central-bank tools, chains of refinancing, balances that rise at the end of a quarter, near-identical
 * projects under different classes, circular bills. Keeps keys and sums, never records, so that it takes a stream
 * of any length; records may come in any order and be dealt out to several books that are merged.
 *
 * @since 0.2.0
 */
export interface Book {
  /**
   * Adds a record as it was sent, with the answer to it. Rejected results count for nothing. A record that is added
   * right behind its answer counts as it was read for it and is not read again.
   *
   * @throws VerdexError `USAGE` where the result is not the answer to this record.
   */
  add(result: Result, record: unknown): void;
  /**
   * Adds what another book of the same taxonomy and settings knows.
   *
   * @throws VerdexError `CONFIG_INVALID` where taxonomy or settings differ.
   */
  merge(other: Book | BookSnapshot): void;
  /** What the book knows as plain data: to be sent from a worker, or kept as JSON and taken up with `merge`. */
  snapshot(): BookSnapshot;
  /** What the book shows so far; more can be added afterwards. */
  report(): BookReport;
}

/**
 * Makes an empty book.
 *
 * @example
 * const book = createBook({ taxonomy: bundledTaxonomy(), lang: "en", asOf: "2025-12-31" });
 * for (const record of records) book.add(classify(record), record);
 * for (const { title, severity, evidence, records } of book.report().flags) console.log(title, evidence, records);
 * @throws VerdexError `USAGE` without a taxonomy or in a language there is not, `CONFIG_INVALID`, `UNKNOWN_RULE` or
 * `RULE_INVALID` for rules that cannot be followed, `INVALID_DATE` where `asOf` is no day.
 * @since 0.2.0
 */
export const createBook = (options: BookOptions): Book => {
  const { lang = "zh" } = checkOptions(options, "taxonomy");
  checkDate(options.asOf, "asOf", lang);
  const core = bookMaker(options)();
  return {
    add(result, record) {
      if (result.outcome === "rejected") return;
      const read = lastRead(result, record);
      if (read !== undefined) {
        core.add(bookAnswerOf(result), read);
        return;
      }
      const parsed = parseRecord(record, { lang });
      if (!parsed.ok || parsed.record.id !== result.id) {
        throw new VerdexError("USAGE", message(lang, "book.other-record", { found: result.id }));
      }
      core.add(bookAnswerOf(result), parsed.record);
    },
    merge: (other) => core.merge("rows" in other ? other : other.snapshot()),
    snapshot: core.snapshot,
    report: core.report,
  };
};
