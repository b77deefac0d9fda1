import { amountText } from "../../amount-text.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { conclude } from "../../outcome.js";
import { percentText } from "../../percent-text.js";
import { usesOfMoney } from "../../uses-of-money.js";

/** What was raised equals what was used, kept and paid in fees. */
export const allocationDoesNotReconcile: Check = (context) => {
  const findings: Finding[] = [];
  const missing = new Set<string>();
  checkResidual(context, findings, missing);
  checkRepayments(context, findings, missing);
  return conclude(findings, [...missing]);
};

type Part = (context: CheckContext, findings: Finding[], missing: Set<string>) => void;

const checkResidual: Part = ({ record, parameters }, findings, missing) => {
  const { amount } = record.instrument;
  const { allocated, fees } = record.disclosures ?? {};
  const { unallocated } = record.proceeds;
  if (allocated === undefined) missing.add("disclosures.allocated");
  if (amount === undefined) missing.add("instrument.amount");
  if (allocated === undefined || amount === undefined) return;
  const path = "disclosures.allocated";
  const room = amount * parameters.number("tolerance");
  if (unallocated === undefined) {
    const rest = amount - (fees ?? 0) - allocated;
    if (isBeyond(rest, amount * parameters.number("unstatedRest"))) {
      const params = {
        allocated: amountText(allocated),
        rest: amountText(rest),
        share: percentText(rest / amount),
      };
      findings.push({ code: "rest-not-accounted", path, params });
    } else missing.add("proceeds.unallocated");
    return;
  }
  const residual = amount - (fees ?? 0) - allocated - unallocated;
  if (isBeyond(-residual, room) || (fees !== undefined && isBeyond(residual, room))) {
    const params = {
      amount: amountText(amount),
      allocated: amountText(allocated),
      unallocated: amountText(unallocated),
      fees: amountText(fees),
      residual: amountText(residual),
    };
    findings.push({ code: "residual", path, params });
  } else if (fees === undefined) missing.add("disclosures.fees");
};

/** Money cannot repay a debt before it was drawn, nor the debt of a project that is not on the list. */
const checkRepayments: Part = ({ record, taxonomy }, findings, missing) => {
  const debts = record.originalDebt ?? [];
  if (debts.length === 0) return;
  const { isRefinancing } = usesOfMoney(taxonomy);
  const { lines } = record.proceeds;
  for (const [at, line] of lines.entries()) {
    if (!isRefinancing(line) || line.paidOn === undefined) continue;
    const debt = debts.length === 1 ? debts[0] : debts.find((d) => d.projectId === line.projectId);
    if (debt?.drawnOn === undefined) missing.add("originalDebt.drawnOn");
    else if (line.paidOn < debt.drawnOn) {
      const params = { paid: line.paidOn, drawn: debt.drawnOn };
      findings.push({ code: "before-original-spend", path: `proceeds.lines.${at}.paidOn`, params });
    }
  }
  const listed = new Set(lines.flatMap(({ projectId }) => projectId ?? []));
  if (listed.size === 0) return;
  if (record.project.id !== undefined) listed.add(record.project.id);
  for (const [at, { projectId }] of debts.entries()) {
    if (projectId === undefined || listed.has(projectId)) continue;
    const path = `originalDebt.${at}.projectId`;
    findings.push({ code: "outside-project-list", path, params: { project: projectId } });
  }
};
