import { addMonths } from "../../flags/add-months.js";
import { windowDressed } from "../../flags/checks/double-counting-arbitrage/window-dressed.js";
import type { BookPart, MakePart } from "../book-part.js";
import { hashKeyText } from "../plain-hash.js";

const YEAR = 12;

/** One client whose labels came and went over the ends of two quarters of a year. */
export const clientFlips: MakePart = (part, { table, parameters, lacks }): BookPart => {
  const windows = { before: parameters.number("daysBefore"), behind: parameters.number("daysBehind") };
  return {
    add({ record, green }) {
      const { labelledOn, repaidOn } = record.instrument;
      const end = windowDressed(labelledOn, repaidOn, windows);
      if (!green || end === undefined) return;
      const client = record.entity.id ?? record.entity.name;
      if (client === undefined) {
        lacks("entity.id", record);
        return;
      }
      const place = table.place(part, hashKeyText(client));
      table.count(place, record.id);
      table.note(place, end);
    },
    least: 2,
    judge({ count, ids, values }) {
      const times = Math.max(
        ...values.map((from) => values.filter((end) => end >= from && end < addMonths(from, YEAR)).length),
      );
      if (values.length < 2 || times < 2) return [];
      const params = { times, ends: values.join(" / ") };
      const path = "instrument.labelledOn";
      return [{ code: "book-client-flips", path, params, records: ids, recordCount: count, sums: {} }];
    },
  };
};
