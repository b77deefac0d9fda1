import type { FinanceRecord } from "../record/record.js";
import { LACKING } from "./book-parts.js";
import type { KeyEntry, KeyTable } from "./key-table.js";
import { hashText } from "./text-hash.js";

/** Counts records that belong before a rule and lack a field, under the field: few keys, met again and again. */
export const createLacking = (
  table: KeyTable,
  rule: string,
): ((field: string, record: FinanceRecord) => void) => {
  const places = new Map<string, number>();
  return (field, record) => {
    let place = places.get(field);
    if (place === undefined) {
      place = table.place(LACKING, hashText(rule), hashText(` ${field}`));
      table.note(place, `${rule} ${field}`);
      places.set(field, place);
    }
    table.count(place, record.id);
  };
};

/** Records of a rule that wait for a field. */
export interface OpenField {
  readonly rule: string;
  readonly field: string;
  readonly records: readonly string[];
  readonly recordCount: number;
}

export const readLacking = ({ values, ids, count }: KeyEntry): OpenField => {
  const [rule = "", field = ""] = (values[0] ?? "").split(" ");
  return { rule, field, records: ids, recordCount: count };
};
