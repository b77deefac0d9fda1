import { amountText } from "../../flags/amount-text.js";
import { quarterEnd } from "../../flags/checks/double-counting-arbitrage/quarter-end.js";
import { windowDressed } from "../../flags/checks/double-counting-arbitrage/window-dressed.js";
import { percentText } from "../../flags/percent-text.js";
import type { BookFinding, BookPart, MakePart } from "../book-part.js";
import { fromCents, toCents } from "../cents.js";
import { foreignCurrency } from "../foreign-currency.js";
import type { KeyEntry } from "../key-table.js";
import { hashText } from "../text-hash.js";

/** What came into and went out of the green balance in a quarter. */
export const quarterFlows: MakePart = (part, { table, parameters, lacks }): BookPart => {
  const currencyOf = foreignCurrency(parameters);
  /** Places of months, each that of its quarter: there are not many. */
  const places = new Map<number, number>();
  const flow = (day: string, came: number, went: number): void => {
    const month = monthOf(day);
    let place = places.get(month);
    if (place === undefined) {
      const end = quarterEnd(day);
      place = table.place(part, hashText(end));
      table.note(place, end);
      places.set(month, place);
    }
    table.count(place, undefined);
    table.add(place, came, went);
  };
  return {
    add({ record, green }) {
      const { labelledOn, firstDrawdownOn, issuedOn, approvedOn, repaidOn, amount } = record.instrument;
      const start = labelledOn ?? firstDrawdownOn ?? issuedOn ?? approvedOn;
      const counted = record.reporting?.greenAmount ?? amount;
      if (!green || record.kind !== "loan") return;
      // whoever was repaid and does not tell since when it bore the label may have borne it over a quarter's end
      if (start === undefined || (labelledOn === undefined && repaidOn !== undefined)) {
        lacks("instrument.labelledOn", record);
      }
      if (counted === undefined) lacks("instrument.amount", record);
      if (start === undefined || counted === undefined) return;
      if (currencyOf(record) !== undefined) {
        // of two currencies there is no one balance
        lacks("instrument.currency", record);
        return;
      }
      const cents = toCents(counted);
      flow(start, cents, 0);
      if (repaidOn !== undefined) flow(repaidOn, 0, cents);
    },
    // looked at by the spikes, together
    least: Number.POSITIVE_INFINITY,
    judge: () => [],
  };
};

/** Year and month at the head of a day, as one number of six digits. */
const monthOf = (day: string): number => {
  let month = 0;
  for (const at of MONTH) month = month * 10 + day.charCodeAt(at) - ZERO;
  return month;
};
const ZERO = 48;
const MONTH = [0, 1, 2, 3, 5, 6] as const;

/** Loans labelled shortly before the end of a quarter and repaid shortly after it, against the balance of that day. */
export const quarterSpikes =
  (flows: number): MakePart =>
  (part, { table, parameters }): BookPart => {
    const windows = { before: parameters.number("daysBefore"), behind: parameters.number("daysBehind") };
    const share = parameters.number("share");
    const currencyOf = foreignCurrency(parameters);
    let balances: ReadonlyMap<string, number> = new Map();
    return {
      add({ record, green }) {
        const { labelledOn, repaidOn, amount } = record.instrument;
        const end = windowDressed(labelledOn, repaidOn, windows);
        const counted = record.reporting?.greenAmount ?? amount;
        if (!green || record.kind !== "loan" || end === undefined || counted === undefined) return;
        if (currencyOf(record) !== undefined) return;
        const place = table.place(part, hashText(end));
        table.count(place, record.id);
        table.add(place, toCents(counted), 0);
        table.note(place, end);
      },
      prepare() {
        balances = balancesAt(table.entries((of) => of === flows));
      },
      least: 1,
      judge: (entry) => judgeSpike(entry, balances, share),
    };
  };

/** The balance at the end of each quarter: all that came until then less all that went. */
const balancesAt = (entries: Iterable<KeyEntry>): ReadonlyMap<string, number> => {
  const quarters: { readonly end: string; readonly came: number; readonly went: number }[] = [];
  for (const { values, first, second } of entries) {
    const [end] = values;
    if (end !== undefined) quarters.push({ end, came: first, went: second });
  }
  quarters.sort((a, b) => (a.end < b.end ? -1 : 1));
  const balances = new Map<string, number>();
  let balance = 0;
  for (const { end, came, went } of quarters) {
    balance += came - went;
    balances.set(end, balance);
  }
  return balances;
};

const judgeSpike = (
  { count, first, ids, values }: KeyEntry,
  balances: ReadonlyMap<string, number>,
  limit: number,
): readonly BookFinding[] => {
  const [end = ""] = values;
  const balance = balances.get(end) ?? 0;
  if (balance <= 0 || first <= balance * limit) return [];
  const params = {
    contracts: count,
    end,
    amount: amountText(fromCents(first)),
    share: percentText(first / balance),
  };
  const sums = { amount: fromCents(first), balance: fromCents(balance) };
  return [
    { code: "book-spike", path: "instrument.repaidOn", params, records: ids, recordCount: count, sums },
  ];
};
