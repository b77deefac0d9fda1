import { plainWord } from "../../criteria/plain-word.js";
import { amountText } from "../../flags/amount-text.js";
import { percentText } from "../../flags/percent-text.js";
import type { BookPart, MakePart } from "../book-part.js";
import { fromCents, toCents } from "../cents.js";
import { foreignCurrency } from "../foreign-currency.js";
import { hashText } from "../text-hash.js";

/** What a bank publishes on the facility against the loans of the book; a book is one bank's. */
export const facilityTotals: MakePart = (part, { table, parameters, lacks }): BookPart => {
  const words = parameters.texts("facilityWords").map(plainWord);
  const labels = parameters.texts("facilityLabels").map(plainWord);
  const currencyOf = foreignCurrency(parameters);
  const tolerance = parameters.number("tolerance");
  const isFacility = kept((name) => {
    const plain = plainWord(name);
    return [...words, ...labels].some((word) => plain.includes(word));
  });
  return {
    add({ record }) {
      const { policyTools, amount, labels: borne } = record.instrument;
      const published = record.bank?.cerf?.loanAmount;
      const used = policyTools?.some(isFacility) === true || borne.some(isFacility);
      if (used && amount === undefined) lacks("instrument.amount", record);
      if (used && amount !== undefined && currencyOf(record) !== undefined) {
        lacks("instrument.currency", record);
        return;
      }
      if (published === undefined && !(used && amount !== undefined)) return;
      const place = table.place(part, hashText("all"));
      if (published !== undefined) table.note(place, String(toCents(published)));
      if (!used || amount === undefined) return;
      table.count(place, record.id);
      table.add(place, toCents(amount), 0);
    },
    least: 1,
    judge({ count, first, ids, values }) {
      const published = Number(values[0]);
      // records that state different totals are not of one day
      if (values.length !== 1 || Math.abs(published - first) <= published * tolerance) return [];
      const params = {
        published: amountText(fromCents(published)),
        amount: amountText(fromCents(first)),
        loans: count,
        share: published > 0 ? percentText(Math.abs(published - first) / published) : "100%",
      };
      const sums = { published: fromCents(published), amount: fromCents(first) };
      return [
        {
          code: "book-totals-differ",
          path: "bank.cerf.loanAmount",
          params,
          records: ids,
          recordCount: count,
          sums,
        },
      ];
    },
  };
};

/** Names of tools and labels are few; a bound keeps memory flat whatever is sent. */
const MOST_KEPT = 500;

/** Remembers what was said of a name. */
const kept = (ask: (name: string) => boolean): ((name: string) => boolean) => {
  const answers = new Map<string, boolean>();
  let last: string | undefined;
  let lastAnswer = false;
  return (name) => {
    if (name === last) return lastAnswer;
    const known = answers.get(name);
    last = name;
    lastAnswer = known ?? ask(name);
    if (known === undefined && answers.size < MOST_KEPT) answers.set(name, lastAnswer);
    return lastAnswer;
  };
};
