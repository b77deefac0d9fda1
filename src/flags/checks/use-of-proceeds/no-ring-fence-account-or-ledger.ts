import type { Check, CheckContext } from "../../check.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";

/** An account or a ledger by which the money can be followed. */
export const noRingFenceAccountOrLedger: Check = (context) => {
  const { record, labels } = context;
  const { proceeds } = record;
  if (!labels.known.some(({ family }) => family.startsWith("use_of_proceeds"))) return notApplicable;
  if (proceeds.accountRef === undefined && proceeds.ledgerRef === undefined) {
    // without any word on the proceeds nothing is known about how they are kept
    const silent = proceeds.lines.length === 0 && Object.keys(proceeds).length === 1;
    if (silent) return cannotDecide("proceeds.accountRef", "proceeds.ledgerRef");
    return flag({ code: "neither-account-nor-ledger", path: "proceeds.accountRef" });
  }
  return proceeds.ledgerRef === undefined ? pass : ledger(context);
};

/** Entries are the payments where they were sent, else the lines that were paid. */
const ledger = ({ record }: CheckContext) => {
  const { lines, ledgerRef, accountRef } = record.proceeds;
  const payments = record.payments ?? [];
  const paidLines = lines.filter(({ paidOn, payee }) => paidOn !== undefined || payee !== undefined);
  const entries =
    payments.length > 0
      ? payments.map(({ date, payee }) => ({ date, payee }))
      : paidLines.map(({ paidOn, payee }) => ({ date: paidOn, payee }));
  const blank = entries.filter(({ date, payee }) => date === undefined || payee === undefined).length;
  if (blank > 0)
    return flag({
      code: "ledger-without-entries",
      path: payments.length > 0 ? "payments" : "proceeds.lines",
      params: { ledger: ledgerRef, blank, entries: entries.length },
    });
  if (entries.length > 0 || accountRef !== undefined) return pass;
  return cannotDecide("payments.date", "payments.payee");
};
