import { daysBetween } from "../../flags/days-between.js";
import type { BookFinding, BookPart, MakePart } from "../book-part.js";
import type { KeyEntry, KeyTable } from "../key-table.js";
import { keyText } from "../key-text.js";
import { hashText } from "../text-hash.js";

/** A day from which spans are counted; any will do. */
const ORIGIN = "2000-01-01";
/** Sets the days a bill may be drawn on apart from those of the other direction. */
const SEPARATOR = "\u0000";

/**
 * Two parties that draw bills on each other within some days. Time is cut into spans of that many days: under
 * each direction and span only the first and the last bill are kept, and two bills close enough together lie in
 * one span or in neighbouring ones.
 */
export const billCircles: MakePart = (part, { table, parameters, lacks }): BookPart => {
  const days = parameters.number("circularDays");
  const span = days + 1;
  return {
    add({ record, green }) {
      if (record.bill === undefined) return;
      const { drawer, payee } = record.bill;
      const { issuedOn, signedOn, firstDrawdownOn, approvedOn } = record.instrument;
      const day = issuedOn ?? signedOn ?? firstDrawdownOn ?? approvedOn;
      if (drawer === undefined || payee === undefined || day === undefined) {
        if (!green) return;
        if (drawer === undefined) lacks("bill.drawer", record);
        if (payee === undefined) lacks("bill.payee", record);
        if (day === undefined) lacks("instrument.issuedOn", record);
        return;
      }
      const [from, to] = [keyText(drawer), keyText(payee)];
      if (from === to) return;
      const number = Math.floor(daysBetween(ORIGIN, day) / span);
      const direction = [from, to, number].join(SEPARATOR);
      const text = `${day} ${record.id}`;
      for (const [side, value] of [
        ["first", text],
        ["last", reversed(text)],
      ] as const) {
        const place = table.place(part, hashText(`${side} ${direction}`));
        table.count(place, record.id);
        table.add(place, green ? 1 : 0, 0);
        // the first list keeps the earliest, the last one, written backwards in order, the latest
        table.note(place, `${value}${SEPARATOR}${side}${SEPARATOR}${direction}`);
      }
    },
    least: 1,
    judge: (entry) => judge(entry, table, part, days),
  };
};

/** A text whose order is that of the days turned round. */
const reversed = (text: string): string =>
  text.replace(/^\d{4}-\d{2}-\d{2}/, (day) => day.replace(/\d/g, (digit) => String(9 - Number(digit))));

interface Bill {
  readonly day: string;
  readonly id: string;
  /** It is called green, or another of its direction and span is. */
  readonly green: boolean;
}

const billOf = (entry: KeyEntry | undefined, last: boolean): Bill | undefined => {
  const [value] = entry?.values ?? [];
  if (entry === undefined || value === undefined) return undefined;
  const [head = ""] = value.split(SEPARATOR);
  const text = last ? reversed(head) : head;
  return { day: text.slice(0, 10), id: text.slice(11), green: entry.first > 0 };
};

/** Looks from the first bill of one direction for the nearest one of the other, in its span and the ones beside. */
const judge = (entry: KeyEntry, table: KeyTable, part: number, days: number): readonly BookFinding[] => {
  const [, side, from = "", to = "", span = ""] = (entry.values[0] ?? "").split(SEPARATOR);
  if (side !== "first") return [];
  const at = Number(span);
  const own = (which: string) => bill(which, from, to, at);
  const other = (which: string, number: number) => bill(which, to, from, number);
  const pairs: readonly (readonly [Bill | undefined, Bill | undefined])[] = [
    // each pair once: in one span from the side that comes first by name
    ...(from < to ? [[own("first"), other("first", at)] as const] : []),
    [own("last"), other("first", at + 1)],
  ];
  return pairs.flatMap(([one, two]) => {
    if (!one || !two || !(one.green || two.green) || Math.abs(daysBetween(one.day, two.day)) > days)
      return [];
    const [first, second] = [one, two].sort((a, b) => (a.day + a.id < b.day + b.id ? -1 : 1));
    const params = { days, first: `${first?.day} ${first?.id}`, second: `${second?.day} ${second?.id}` };
    const records = [one.id, two.id].sort();
    return [{ code: "book-circular-bills", path: "bill.payee", params, records, recordCount: 2, sums: {} }];
  });

  function bill(which: string, drawer: string, payee: string, number: number): Bill | undefined {
    const found = table.find(part, hashText(`${which} ${[drawer, payee, number].join(SEPARATOR)}`));
    return billOf(found, which === "last");
  }
};
