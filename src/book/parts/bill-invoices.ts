import type { BookPart, MakePart } from "../book-part.js";
import { keyText } from "../key-text.js";

/** One invoice that supports several bills. */
export const billInvoices: MakePart = (part, { table }): BookPart => ({
  add({ record }) {
    for (const invoice of new Set(record.bill?.invoiceRefs?.map(keyText))) {
      const place = table.place(part, invoice);
      table.count(place, record.id);
      table.note(place, invoice);
    }
  },
  least: 2,
  judge: ({ count, ids, values }) =>
    ids.length < 2
      ? []
      : [
          {
            code: "book-invoice-reused",
            path: "bill.invoiceRefs",
            params: { invoice: values[0], records: count },
            records: ids,
            recordCount: count,
            sums: {},
          },
        ],
});
