import { addMonths } from "../../add-months.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { holdsWord } from "../../holds-word.js";
import { conclude, notApplicable } from "../../outcome.js";
import { refinancedDebt } from "./refinanced-debt.js";

/** Whoever repays old debt says how much of the money does, and how far back the debt goes. */
export const refinancingShareOrLookbackUndisclosed: Check = (context) => {
  if (!refinancedDebt(context)) return notApplicable;
  const { record, parameters } = context;
  const findings: Finding[] = [];
  const missing: string[] = [];
  const { disclosures } = record;
  if (disclosures === undefined) missing.push("disclosures.refinancingShare", "disclosures.lookBackMonths");
  else {
    const named = (words: string) =>
      (disclosures.fields ?? []).some((f) => holdsWord(f, parameters.texts(words)));
    if (disclosures.refinancingShare === undefined && !named("shareWords"))
      findings.push({ code: "share-undisclosed", path: "disclosures.refinancingShare" });
    if (disclosures.lookBackMonths === undefined && !named("lookBackWords"))
      findings.push({ code: "look-back-undisclosed", path: "disclosures.lookBackMonths" });
  }
  checkLength(context, findings, missing);
  return conclude(findings, missing);
};

const checkLength = ({ record, parameters }: CheckContext, findings: Finding[], missing: string[]): void => {
  const { issuedOn, firstDrawdownOn, approvedOn } = record.instrument;
  const limit = parameters.number("longLookBackMonths");
  const stated = record.disclosures?.lookBackMonths;
  const start = issuedOn ?? firstDrawdownOn ?? approvedOn;
  const spent = (record.originalDebt ?? [])
    .flatMap(({ drawnOn }) => drawnOn ?? [])
    .sort()
    .at(0);
  if (spent !== undefined && start !== undefined) {
    if (addMonths(spent, limit) < start)
      findings.push({
        code: "long-look-back",
        path: "originalDebt.0.drawnOn",
        params: { spent, start, limit },
      });
  } else if (stated !== undefined) {
    if (stated > limit)
      findings.push({
        code: "long-look-back",
        path: "disclosures.lookBackMonths",
        params: { stated, limit },
      });
  } else missing.push(spent === undefined ? "originalDebt.drawnOn" : "instrument.issuedOn");
};
