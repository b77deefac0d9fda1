import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, conclude, notApplicable } from "../../outcome.js";
import { percentText } from "../../percent-text.js";

/** A bill stands on a trade between two parties. Chains of bills are followed in the book. */
export const greenBillWithoutRealTrade: Check = (context) => {
  const { record, labels, parameters } = context;
  const ids = parameters.texts("billLabels");
  if (record.bill === undefined) {
    return labels.known.some(({ id }) => ids.includes(id))
      ? cannotDecide("bill.drawer", "bill.payee", "bill.contractRefs", "bill.invoiceRefs", "bill.goods")
      : notApplicable;
  }
  const findings: Finding[] = [];
  const missing = new Set<string>();
  checkPapers(context, findings, missing);
  checkMargin(context, findings, missing);
  checkGoods(context, findings, missing);
  return conclude(findings, [...missing]);
};

type Part = (context: CheckContext, findings: Finding[], missing: Set<string>) => void;

const checkPapers: Part = ({ record }, findings, missing) => {
  const { contractRefs = [], invoiceRefs = [], drawer, payee } = record.bill ?? {};
  if (contractRefs.length === 0 && invoiceRefs.length === 0)
    findings.push({ code: "no-trade-papers", path: "bill.contractRefs" });
  else if (contractRefs.length === 0) missing.add("bill.contractRefs");
  else if (invoiceRefs.length === 0) missing.add("bill.invoiceRefs");
  if (drawer === undefined) missing.add("bill.drawer");
  if (payee === undefined) missing.add("bill.payee");
  if (drawer !== undefined && drawer === payee)
    findings.push({ code: "drawer-is-payee", path: "bill.payee", params: { drawer } });
};

/** A margin that earns more than the discount costs pays for itself. */
const checkMargin: Part = ({ record, parameters }, findings, missing) => {
  const deposits = record.treasury?.deposits;
  if (deposits === undefined) missing.add("treasury.deposits");
  const cost = record.instrument.pricing?.rate;
  for (const [at, { kind, rate }] of (deposits ?? []).entries()) {
    if (!holdsWord(kind, parameters.texts("marginKinds"))) continue;
    if (rate === undefined) missing.add("treasury.deposits.rate");
    else if (cost === undefined) missing.add("instrument.pricing.rate");
    else if (rate > cost) {
      const path = `treasury.deposits.${at}.rate`;
      findings.push({
        code: "margin-earns-more",
        path,
        params: { rate: percentText(rate), cost: percentText(cost) },
      });
    }
  }
};

const checkGoods: Part = ({ record, green }, findings, missing) => {
  if (green?.category === "green") return;
  const { greenList } = record.entity;
  if (greenList === undefined) missing.add("entity.greenList");
  else if (greenList.length > 0) return;
  if (record.bill?.goods === undefined) missing.add("bill.goods");
  else if (greenList !== undefined && green?.category === "none")
    findings.push({
      code: "neither-list-nor-goods",
      path: "bill.goods",
      params: { goods: record.bill.goods.join("、") },
    });
};
