import type { MakePart } from "../book-part.js";
import { foreignCurrency } from "../foreign-currency.js";
import { keyText } from "../key-text.js";
import { isLive } from "../live-instrument.js";
import { hashText, type TextHash } from "../text-hash.js";

/**
 * Projects whose finance or cost is told in more than one currency: what is in one cannot be held against the
 * other, and no rate is guessed. Only records in another currency than the book's leave a key.
 */
export const projectCurrencies =
  (finance: number): MakePart =>
  (part, { table, parameters, asOf }) => {
    const currencyOf = foreignCurrency(parameters);
    return {
      add({ record, labelled, project }) {
        const currency = currencyOf(record);
        if (currency === undefined) return;
        if (record.kind !== "project" && !(labelled && isLive(record, asOf))) return;
        const keys = record.proceeds.lines.flatMap(({ projectId }) =>
          projectId === undefined ? [] : [hashText(keyText(projectId))],
        );
        for (const key of keys.length > 0 || project.key === undefined ? keys : [project.key]) {
          const place = table.place(part, key);
          table.count(place, record.id);
          table.note(place, [key.high, key.low, currency].join(" "));
        }
      },
      least: 1,
      judge: () => [],
      open({ values, ids, count }) {
        const [high, low] = (values[0] ?? "").split(" ").map(Number);
        const key: TextHash = { high: high ?? 0, low: low ?? 0 };
        const home = table.find(finance, key);
        if (values.length < 2 && home === undefined) return undefined;
        const records = [...new Set([...ids, ...(home?.ids ?? [])])].sort();
        return { field: "instrument.currency", records, recordCount: count + (home?.count ?? 0) };
      },
    };
  };
