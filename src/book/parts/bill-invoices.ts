import type { BookPart, MakePart } from "../book-part.js";
import { keyText } from "../key-text.js";
import { hashText } from "../text-hash.js";

/** One invoice that supports several bills. */
export const billInvoices: MakePart = (part, { table, lacks }): BookPart => ({
  add({ record, green }) {
    if (record.bill === undefined) return;
    const { invoiceRefs = [] } = record.bill;
    if (green && invoiceRefs.length === 0) lacks("bill.invoiceRefs", record);
    for (const invoice of new Set(invoiceRefs.map(keyText))) {
      const place = table.place(part, hashText(invoice));
      table.count(place, record.id);
      table.add(place, green ? 1 : 0, 0);
      table.note(place, invoice);
    }
  },
  least: 2,
  judge: ({ count, first, ids, values }) =>
    ids.length < 2 || first === 0
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
