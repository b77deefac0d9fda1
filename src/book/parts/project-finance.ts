import { amountText } from "../../flags/amount-text.js";
import type { UsesOfMoney } from "../../flags/uses-of-money.js";
import type { FinanceRecord } from "../../record/record.js";
import type { BookFinding, BookPart, BookProject, BookRecord, MakePart } from "../book-part.js";
import { fromCents, toCents } from "../cents.js";
import { foreignCurrency } from "../foreign-currency.js";
import type { KeyEntry } from "../key-table.js";
import { keyText } from "../key-text.js";
import { isLive } from "../live-instrument.js";
import { projectKey } from "../project-key.js";
import { emptyHash, hashText, type TextHash } from "../text-hash.js";

/**
 * Labelled finance of a project over all live instruments, less what it replaces, against the cost that the
 * equity leaves. Where records state different costs the largest counts.
 */
export const projectFinance: MakePart = (part, { table, parameters, uses, asOf, lacks }): BookPart => {
  const foreign = foreignCurrency(parameters);
  const room = 1 + parameters.number("tolerance");

  // sums of one currency only
  const currencyOf = (record: FinanceRecord): TextHash => {
    const currency = foreign(record);
    return currency === undefined ? emptyHash : hashText(` ${currency}`);
  };
  const put = ({ record, key, named, amount, replaced, costs }: Financed): void =>
    table.take({
      part,
      key,
      more: currencyOf(record),
      figure: 0,
      id: record.id,
      value: named,
      first: toCents(amount),
      second: replaced > 0 ? toCents(replaced) : 0,
      most: costs === undefined ? -1 : costOf(costs),
    });
  /** What its lines put into projects. */
  const putLines = ({ record, project: costs }: BookRecord): void => {
    const amounts = new Map<string, { readonly named: string; readonly amount: number }>();
    for (const { projectId, amount } of record.proceeds.lines) {
      if (projectId === undefined) continue;
      if (amount === undefined) {
        lacks("proceeds.lines.amount", record);
        continue;
      }
      const project = keyText(projectId);
      const before = amounts.get(project);
      amounts.set(project, { named: projectId, amount: (before?.amount ?? 0) + amount });
    }
    const own = projectKey(record);
    for (const [project, { named, amount }] of amounts) {
      const replaced = replacedOf(record, project, amount, uses);
      // the cost is that of the record's own project, or of the only one its lines name
      const isOwn = own === undefined ? amounts.size === 1 : own === project;
      const key = hashText(project);
      put({ record, key, named, amount, replaced, costs: isOwn ? costs : undefined });
    }
  };

  return {
    add(of) {
      const { record, project } = of;
      const { key } = project;
      if (record.kind === "project") {
        // a project says what it costs and is no instrument
        if (key === undefined) return;
        const most = costOf(project);
        const more = currencyOf(record);
        table.take({
          part,
          key,
          more,
          figure: 0,
          id: undefined,
          value: undefined,
          first: 0,
          second: 0,
          most,
        });
        return;
      }
      if (!of.labelled || !isLive(record, asOf)) return;
      const { lines } = record.proceeds;
      if (lines.length > 0 && lines.some(({ projectId }) => projectId !== undefined)) {
        putLines(of);
        return;
      }
      const { amount } = record.instrument;
      const named = project.id ?? record.asset?.id;
      if (key === undefined || named === undefined) lacks("project.id", record);
      else if (amount === undefined) lacks("instrument.amount", record);
      else {
        const replaced = record.originalDebt === undefined ? 0 : replacedBy(record, amount, uses);
        put({ record, key, named, amount, replaced, costs: project });
      }
    },
    least: 2,
    judge(entry) {
      // a cost that is told in the book's currency is not unknown: that it cannot be compared is told apart
      const home = entry.most < 0 ? table.find(part, hashText(keyText(entry.values[0] ?? ""))) : undefined;
      return (home?.most ?? -1) < 0 ? judge(entry, room) : [];
    },
  };
};

interface Financed {
  readonly record: FinanceRecord;
  /** The project as keys compare it, and as it was written. */
  readonly key: TextHash;
  readonly named: string;
  readonly amount: number;
  /** How much of it replaces older debt of the project. */
  readonly replaced: number;
  /** Where the cost is that of this project. */
  readonly costs: BookProject | undefined;
}

/** What equity leaves of the cost; -1 where the cost is not told. */
const costOf = ({ totalCost, equity = 0 }: BookProject): number =>
  totalCost === undefined ? -1 : toCents(Math.max(0, totalCost - equity));

/** What a record replaces of its own project's debt. */
const replacedBy = (record: FinanceRecord, amount: number, uses: UsesOfMoney): number => {
  const project = projectKey(record);
  return project === undefined ? 0 : replacedOf(record, project, amount, uses);
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
