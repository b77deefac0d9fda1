import type { FinanceRecord } from "../../../record/record.js";
import type { Check, CheckContext, Finding } from "../../check.js";
import { foundItem } from "../../found-item.js";
import { holdsWord } from "../../holds-word.js";
import { cannotDecide, flag, pass } from "../../outcome.js";

/** Whether a green label rests on what the money does, or only on who takes it. */
export const entityGreenNotUseGreen: Check = (context) => {
  const { record, parameters } = context;
  const { purposeType } = record.instrument;
  if (isTied(context)) return pass;
  const exception = purePlay(context);
  const isWorkingCapital = holdsWord(purposeType, parameters.texts("workingCapitalTypes"));
  const ground = groundInBorrower(context);
  if (!isWorkingCapital && ground === undefined)
    return cannotDecide("proceeds.lines.projectId", "instrument.purposeType");
  if (exception) return flag(exception);
  return flag(
    ...(isWorkingCapital
      ? [{ code: "working-capital", path: "instrument.purposeType", params: { found: purposeType } }]
      : []),
    ...(ground ? [ground] : []),
  );
};

/** A project, a line with a row, or words of the use of funds that fit an item tie the money to an activity. */
const isTied = (context: CheckContext): boolean => {
  const { proceeds, project } = context.record;
  const line = proceeds.lines.some(({ projectId, code }) => projectId !== undefined || code !== undefined);
  return line || project.id !== undefined || foundItem(context) !== undefined;
};

/** What is said for the label where it speaks of the borrower. */
const groundInBorrower = ({ record, parameters }: CheckContext): Finding | undefined => {
  const { greenList = [], revenueSplit = [] } = record.entity;
  const words = parameters.texts("borrowerGrounds");
  const said = reasonsOf(record).find(({ text }) => holdsWord(text, words));
  if (said) return { code: "borrower-only", path: said.path, params: { found: said.text } };
  if (greenList.length > 0)
    return { code: "borrower-only", path: "entity.greenList", params: { found: greenList[0] } };
  const found = revenueSplit[0]?.activity ?? revenueSplit[0]?.industry;
  if (revenueSplit.length > 0)
    return { code: "borrower-only", path: "entity.revenueSplit", params: { found } };
  const { mainBusiness, industryName } = record.entity;
  const trade = [mainBusiness, industryName].find((text) => holdsWord(text, parameters.texts("greenTrades")));
  return trade === undefined
    ? undefined
    : { code: "borrower-only", path: "entity.mainBusiness", params: { found: trade } };
};

const reasonsOf = (record: FinanceRecord): readonly { readonly path: string; readonly text: string }[] => [
  ...record.texts.map(({ field, text }) => ({ path: field, text })),
  ...record.claims.map((text, i) => ({ path: `claims.${i}`, text })),
  ...(record.decision?.reasonCodes ?? []).map((text) => ({ path: "decision.reasonCodes", text })),
];

/** A rule of the bank for companies that do little else; it is named in the configuration or there is none. */
const purePlay = ({ record, parameters }: CheckContext): Finding | undefined => {
  const policy = parameters.text("purePlayPolicy");
  if (policy === "") return undefined;
  const main = (record.entity.revenueSplit ?? []).reduce<{ share: number; activity: string | undefined }>(
    (most, { share = 0, activity }) => (share > most.share ? { share, activity } : most),
    { share: 0, activity: undefined },
  );
  if (main.share < parameters.number("purePlayShare")) return undefined;
  return { code: "pure-play", path: "entity.revenueSplit", params: { policy, ...main } };
};
