import type { FinanceRecord } from "./record.js";

interface Read {
  readonly result: object;
  readonly sent: unknown;
  readonly record: FinanceRecord;
}

/** Only the last one: what is kept of a stream stays one record, however many results are held. */
let last: Read | undefined;

/** Remembers how the record was read that a result answers. */
export const rememberRead = (read: Read): void => {
  last = read;
};

/**
 * The record of this result as it was read, where it is the last that was classified and the same object was sent:
 * whoever looks at a record right behind its answer need not read it twice.
 */
export const lastRead = (result: object, sent: unknown): FinanceRecord | undefined =>
  last !== undefined && last.result === result && last.sent === sent ? last.record : undefined;
