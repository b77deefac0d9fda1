import { amountText } from "../../flags/amount-text.js";
import type { UsesOfMoney } from "../../flags/uses-of-money.js";
import type { FinanceRecord } from "../../record/record.js";
import type { BookFinding, BookPart, BookRecord, MakePart } from "../book-part.js";
import { fromCents, toCents } from "../cents.js";
import type { KeyEntry } from "../key-table.js";
import { keyText } from "../key-text.js";

/**
 * Labelled finance of a project over all live instruments, less what it replaces, against the cost that the
 * equity leaves. Where records state different costs the largest counts.
 */
export const projectFinance: MakePart = (part, { table, parameters, uses, asOf, lacks }): BookPart => {
  const home = new Set(parameters.texts("homeCurrencies"));
  const room = 1 + parameters.number("tolerance");

  // sums of one currency only; yuan by any name are one
  const placeOf = ({ instrument }: FinanceRecord, project: string): number => {
    const currency = instrument.currency === undefined ? "" : keyText(instrument.currency);
    return table.place(part, project, currency === "" || home.has(currency) ? "" : ` ${currency}`);
  };
  const putCost = (record: FinanceRecord, place: number): void => {
    const { totalCost, equity = 0 } = record.project;
    if (totalCost !== undefined) table.raise(place, toCents(Math.max(0, totalCost - equity)));
  };
  const put = ({ record, project, named, amount, itsCost }: Financed): void => {
    const place = placeOf(record, project);
    table.count(place, record.id);
    table.add(place, toCents(amount), toCents(replacedOf(record, project, amount, uses)));
    table.note(place, named);
    if (itsCost) putCost(record, place);
  };

  return {
    add(of) {
      const { record, project: own } = of;
      if (record.kind === "project") {
        // a project says what it costs and is no instrument
        if (own !== undefined) putCost(record, placeOf(record, own));
        return;
      }
      if (!of.labelled || !isLive(of, asOf)) return;
      const { lines } = record.proceeds;
      if (lines.every(({ projectId }) => projectId === undefined)) {
        const { amount } = record.instrument;
        if (own === undefined) lacks("project.id", record);
        else if (amount === undefined) lacks("instrument.amount", record);
        else {
          const named = record.project.id ?? record.asset?.id ?? own;
          put({ record, project: own, named, amount, itsCost: true });
        }
        return;
      }
      const amounts = new Map<string, { readonly named: string; readonly amount: number }>();
      for (const { projectId, amount } of lines) {
        if (projectId === undefined) continue;
        if (amount === undefined) {
          lacks("proceeds.lines.amount", record);
          continue;
        }
        const project = keyText(projectId);
        const before = amounts.get(project);
        amounts.set(project, { named: projectId, amount: (before?.amount ?? 0) + amount });
      }
      for (const [project, { named, amount }] of amounts) {
        // the cost is that of the record's own project, or of the only one its lines name
        const itsCost = own === undefined ? amounts.size === 1 : own === project;
        put({ record, project, named, amount, itsCost });
      }
    },
    least: 2,
    judge: (entry) => judge(entry, room),
  };
};

interface Financed {
  readonly record: FinanceRecord;
  /** As keys compare it, and as it was written. */
  readonly project: string;
  readonly named: string;
  readonly amount: number;
  /** The cost the record states is that of this project. */
  readonly itsCost: boolean;
}

const isLive = ({ record }: BookRecord, asOf: string | undefined): boolean => {
  const { repaidOn, maturesOn } = record.instrument;
  if (asOf === undefined) return repaidOn === undefined;
  const end = repaidOn ?? maturesOn;
  return end === undefined || end > asOf;
};

/** Only debt that names this project is replaced; no more of it than is owed. */
const replacedOf = (record: FinanceRecord, project: string, amount: number, uses: UsesOfMoney): number => {
  const debts = record.originalDebt;
  if (debts === undefined) return 0;
  const own = debts.filter(({ projectId }) => projectId !== undefined && keyText(projectId) === project);
  if (own.length === 0) return 0;
  const lines = record.proceeds.lines.filter(
    (line) =>
      uses.isRefinancing(line) && (line.projectId === undefined || keyText(line.projectId) === project),
  );
  const repaid = lines.length === 0 ? amount : lines.reduce((sum, line) => sum + (line.amount ?? 0), 0);
  const owed = own.reduce((sum, { outstanding = Number.POSITIVE_INFINITY }) => sum + outstanding, 0);
  return Math.min(repaid, owed, amount);
};

const judge = (entry: KeyEntry, room: number): readonly BookFinding[] => {
  const { count, first, second, most } = entry;
  const net = first - second;
  const unknown = most < 0;
  if (net <= 0 || (!unknown && net <= most * room)) return [];
  const { ids, values } = entry;
  const sums = {
    financed: fromCents(net),
    ...(second > 0 && { replaced: fromCents(second) }),
    ...(!unknown && { most: fromCents(most) }),
  };
  const params = {
    project: values[0],
    instruments: count,
    financed: amountText(fromCents(net)),
    replaced: second > 0 ? amountText(fromCents(second)) : undefined,
    most: unknown ? undefined : amountText(fromCents(most)),
  };
  const code = unknown ? "book-cost-unknown" : "book-beyond-cost";
  return [{ code, path: "project.totalCost", params, records: ids, recordCount: count, sums }];
};
