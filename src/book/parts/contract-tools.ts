import type { Taxonomy } from "../../catalogue/taxonomy.js";
import { amountText } from "../../flags/amount-text.js";
import { toolsUsed } from "../../flags/checks/double-counting-arbitrage/tools-used.js";
import type { BookPart, MakePart } from "../book-part.js";
import { fromCents, toCents } from "../cents.js";
import { hashKeyText } from "../plain-hash.js";

/** One contract that is reported under different central-bank tools in different records. */
export const contractTools =
  (taxonomy: Taxonomy): MakePart =>
  (part, { table, parameters, lacks }): BookPart => ({
    add({ record }) {
      const { contractNumber, policyTools, amount } = record.instrument;
      if (policyTools === undefined || policyTools.length === 0) return;
      const tools = toolsUsed({ record, taxonomy, parameters });
      if (tools === undefined || tools.length === 0) return;
      if (contractNumber === undefined) {
        lacks("instrument.contractNumber", record);
        return;
      }
      const place = table.place(part, hashKeyText(contractNumber));
      table.count(place, record.id);
      table.raise(place, toCents(amount ?? 0));
      for (const { name } of tools) table.note(place, name);
    },
    least: 2,
    judge: ({ count, most, ids, values }) =>
      values.length < 2
        ? []
        : [
            {
              code: "book-same-principal",
              path: "instrument.policyTools",
              params: {
                tools: values.length,
                names: values.join(" / "),
                records: count,
                amount: most > 0 ? amountText(fromCents(most)) : undefined,
              },
              records: ids,
              recordCount: count,
              sums: most > 0 ? { amount: fromCents(most) } : {},
            },
          ],
  });
