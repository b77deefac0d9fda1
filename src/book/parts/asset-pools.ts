import type { MakePart } from "../book-part.js";
import { hashKeyText } from "../plain-hash.js";

/** One asset that stands in different pools in different records. */
export const assetPools: MakePart = (part, { table, lacks }) => ({
  add({ record }) {
    const { id, poolIds } = record.asset ?? {};
    if (poolIds === undefined || poolIds.length === 0) return;
    if (id === undefined) {
      lacks("asset.id", record);
      return;
    }
    const place = table.place(part, hashKeyText(id));
    table.count(place, record.id);
    for (const pool of poolIds) table.note(place, pool);
  },
  // several pools in one record are seen by the record's own rule
  least: 2,
  judge: ({ count, ids, values }) =>
    values.length < 2
      ? []
      : [
          {
            code: "book-asset-in-pools",
            path: "asset.poolIds",
            params: { pools: values.length, records: count, names: values.join(" / ") },
            records: ids,
            recordCount: count,
            sums: {},
          },
        ],
});
