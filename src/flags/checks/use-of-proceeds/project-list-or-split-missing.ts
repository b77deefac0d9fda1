import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude, pass } from "../../outcome.js";
import { percentText } from "../../percent-text.js";
import { sumGiven } from "../../sum-given.js";

type Line = CheckContext["record"]["proceeds"]["lines"][number];

/** Which projects the money goes to, and how much to each. */
export const projectListOrSplitMissing: Check = (context) => {
  const { record, labels, parameters } = context;
  const { proceeds, disclosures } = record;
  const { lines } = proceeds;
  const lends = parameters.texts("lendOnLabels");
  const onLending = labels.known.some(({ id }) => lends.includes(id));
  if (onLending && hasCriteria(context) && (disclosures?.publications ?? []).length === 0) return pass;
  const isNamed = namesProject(context);
  const named = lines.filter(isNamed);
  if (named.length === 0) {
    // nothing about the use of money was sent: that is no statement that there is no project
    const silent = lines.length === 0 && Object.keys(proceeds).length === 1 && disclosures === undefined;
    if (silent) return cannotDecide("proceeds.lines");
    return conclude([{ code: "no-named-project", path: "proceeds.lines", params: { lines: lines.length } }]);
  }
  const findings: Finding[] = [];
  const missing: string[] = [];
  const unsplit = lines.filter(({ amount }) => amount === undefined).length;
  if (unsplit > 1)
    findings.push({ code: "undivided-amount", path: "proceeds.lines", params: { lines: unsplit } });
  checkUnnamedShare(context, isNamed, findings, missing);
  return conclude(findings, missing);
};

const namesProject = ({ record, parameters }: CheckContext): ((line: Line) => boolean) => {
  const { id, name } = record.project;
  const single = record.proceeds.lines.length === 1 && (id !== undefined || name !== undefined);
  const general = parameters.texts("generalWords");
  return ({ projectId, use }) =>
    projectId !== undefined || single || (use !== undefined && !holdsWord(use, general));
};

const hasCriteria = ({ record, parameters }: CheckContext): boolean => {
  const words = parameters.texts("criteriaWords");
  return (record.disclosures?.fields ?? []).some((field) => holdsWord(field, words));
};

const checkUnnamedShare = (
  context: CheckContext,
  isNamed: (line: Line) => boolean,
  findings: Finding[],
  missing: string[],
): void => {
  const { record, parameters } = context;
  const { amount } = record.instrument;
  const { lines } = record.proceeds;
  const unsplit = lines.filter((line) => line.amount === undefined);
  if (unsplit.length > 1) return;
  if (amount === undefined) {
    missing.push("instrument.amount");
    return;
  }
  const named = lines.filter(isNamed);
  // one line without an amount takes what the others leave
  const restIsNamed = unsplit.some((line) => named.includes(line));
  const open = restIsNamed
    ? sumGiven(lines.filter((line) => !named.includes(line)).map((line) => line.amount)).sum
    : amount - (record.disclosures?.fees ?? 0) - sumGiven(named.map((line) => line.amount)).sum;
  const share = open / amount;
  if (!isBeyond(share, parameters.number("unnamedShare")) || hasCriteria(context)) return;
  if (record.disclosures?.fields === undefined) missing.push("disclosures.fields");
  else
    findings.push({ code: "unnamed-share", path: "proceeds.lines", params: { share: percentText(share) } });
};
