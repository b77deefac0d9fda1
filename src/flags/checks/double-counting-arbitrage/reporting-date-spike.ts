import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { conclude } from "../../outcome.js";
import { percentText } from "../../percent-text.js";
import { balanceSpikes } from "./balance-spikes.js";
import { isQuarterEnd } from "./quarter-end.js";
import { type Windows, windowDressed } from "./window-dressed.js";

/** Green balances that rise only around reporting dates. Contracts of a whole book are added up in the book. */
export const reportingDateSpike: Check = (context) => {
  const { parameters } = context;
  const windows = { before: parameters.number("daysBefore"), behind: parameters.number("daysBehind") };
  const findings: Finding[] = [];
  const missing: string[] = [];
  checkSeries(context, windows, findings);
  checkContract(context, windows, findings, missing);
  checkTarget(context, findings);
  return conclude(findings, missing);
};

const checkSeries = ({ record, parameters }: CheckContext, windows: Windows, findings: Finding[]): void => {
  const limit = parameters.number("share");
  for (const { end, share } of balanceSpikes(record.portfolio?.greenBalanceDaily ?? [], windows)) {
    if (!isBeyond(share, limit)) continue;
    const params = { end, share: percentText(share), limit: percentText(limit) };
    findings.push({ code: "balance-spike", path: "portfolio.greenBalanceDaily", params });
  }
};

/** This contract came and went; whether it matters, the balance of that day tells. */
const checkContract = (
  { record, parameters }: CheckContext,
  windows: Windows,
  findings: Finding[],
  missing: string[],
): void => {
  const { labelledOn, repaidOn, amount } = record.instrument;
  const end = windowDressed(labelledOn, repaidOn, windows);
  if (end === undefined) return;
  const balance = record.portfolio?.greenBalanceDaily?.find(({ date }) => date === end)?.amount;
  if (balance === undefined) missing.push("portfolio.greenBalanceDaily");
  if (amount === undefined) missing.push("instrument.amount");
  if (balance === undefined || amount === undefined) return;
  const share = amount / balance;
  if (!isBeyond(share, parameters.number("share"))) return;
  const params = { end, labelled: labelledOn, repaid: repaidOn, share: percentText(share) };
  findings.push({ code: "contract-over-reporting-date", path: "instrument.repaidOn", params });
};

/** A bank whose own price hangs on its green share at a reporting date labels the loans that decide it. */
const checkTarget = ({ record, parameters }: CheckContext, findings: Finding[]): void => {
  if (record.linked === undefined) return;
  const words = parameters.texts("ownShareWords");
  const { kpis = [], spts = [] } = record.linked;
  for (const [at, { kpi, date }] of spts.entries()) {
    const name = kpi ?? kpis[0]?.name;
    if (date === undefined || !isQuarterEnd(date) || !holdsWord(name, words)) continue;
    findings.push({
      code: "own-share-as-target",
      path: `linked.spts.${at}.date`,
      params: { kpi: name, date },
    });
  }
};
