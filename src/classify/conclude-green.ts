import { originalSpan } from "../match/original-span.js";
import type { ReadText } from "../match/read-text.js";
import type { FinanceRecord } from "../record/record.js";
import type { Outcome } from "./assessment-of.js";
import { isDecisive, type Titled } from "./is-decisive.js";
import type { Leading, MatchedEdition } from "./match-edition.js";
import type { Ground } from "./weigh.js";

export interface GreenQuestion {
  readonly record: FinanceRecord;
  readonly read: ReadText;
  readonly edition: Titled;
  /** A row needs a greenhouse-gas mark (carbon-neutral bonds). */
  readonly markedRow: boolean;
  readonly matched: MatchedEdition;
}

/** What the matches of a national green edition come to. */
export const concludeGreen = (question: GreenQuestion): Outcome => {
  const { category, standing, reasons, leading } = question.matched;
  const { edition } = question;
  if (edition.standing === "announced") {
    const grounds = [{ code: "EDITION_ANNOUNCED" as const, params: { title: edition.title } }];
    return { category: "undetermined", status: "needs-review", grounds };
  }
  if (!leading || standing === "none") return { category, status: "not-covered", grounds: reasons };
  if (standing === "review") return { category, status: "needs-review", grounds: reasons };
  if (isDecisive(edition.standing)) return { category, ...itemFound(question, leading) };
  const { code, name } = leading.item;
  return {
    category,
    status: "needs-review",
    grounds: [
      { code: "ITEM_FOUND", params: { code, name } },
      { code: "STANDING_NOT_DECISIVE", params: { title: edition.title, standing: edition.standing } },
    ],
  };
};

const itemFound = (question: GreenQuestion, leading: Leading): Pick<Outcome, "status" | "grounds"> => {
  const { code, name } = leading.item;
  const found: Ground = { code: "ITEM_FOUND", params: { code, name } };
  if (
    question.markedRow &&
    leading.result.rows.length > 0 &&
    leading.result.rows.every((r) => r.ghg === "none")
  ) {
    return { status: "conditions-unmet", grounds: [found, { code: "NO_MARKED_ROW", params: { code } }] };
  }
  if (leading.doubt) {
    const params = { code, found: leading.doubt.found ?? "" };
    return { status: "needs-review", grounds: [found, { code: "FIGURE_DOUBTFUL", params }] };
  }
  const open: Ground[] = [...industryGrounds(question, leading), ...packageGrounds(question, leading)];
  const { status, grounds } = conditionsOf(leading);
  if (status === "conditions-unmet") return { status, grounds: [found, ...grounds] };
  if (status === "needs-evidence" || open.length > 0) {
    return { status: "needs-evidence", grounds: [found, ...open, ...(status === "eligible" ? [] : grounds)] };
  }
  return { status, grounds: [found, ...grounds] };
};

/** What the conditions of the leading item come to. */
export const conditionsOf = ({
  item,
  result,
}: Leading): {
  readonly status: "eligible" | "needs-evidence" | "conditions-unmet";
  readonly grounds: readonly Ground[];
} => {
  const { code } = item;
  const count = (s: string): string => String(result.conditions.filter((c) => c.status === s).length);
  if (result.status === "unmet") {
    return {
      status: "conditions-unmet",
      grounds: [{ code: "CONDITIONS_UNMET", params: { code, count: count("unmet") } }],
    };
  }
  if (result.status === "unknown") {
    return {
      status: "needs-evidence",
      grounds: [{ code: "CONDITIONS_UNKNOWN", params: { code, count: count("unknown") } }],
    };
  }
  return {
    status: "eligible",
    grounds: [{ code: result.status === "met" ? "CONDITIONS_MET" : "NO_CONDITIONS", params: { code } }],
  };
};

/** What the words say and the code denies is for the bank to put right: one of the two is wrong. */
const industryGrounds = ({ record }: GreenQuestion, { item, misplaced }: Leading): Ground[] => {
  const industry = record.fundsIndustry;
  if (!misplaced || industry === undefined) return [];
  return [{ code: "INDUSTRY_CONTRADICTS", params: { industry, code: item.code } }];
};

/** Several uses without a split leave the whole amount open. */
const packageGrounds = ({ record, read, matched }: GreenQuestion, { beside }: Leading): Ground[] => {
  const split =
    record.proceeds.lines.some((l) => l.amount !== undefined) || record.instrument.greenShare !== undefined;
  if (split) return [];
  const grounds: Ground[] = [];
  if (matched.uses) {
    const codes = matched.uses.flatMap((use) => use.codes).join(", ");
    grounds.push({ code: "SEVERAL_USES", params: { codes } });
  }
  if (beside !== undefined) grounds.push({ code: "ORDINARY_USE", params: { found: beside } });
  const other = read.workingCapital[0];
  if (other)
    grounds.push({
      code: "WORKING_CAPITAL",
      params: { found: originalSpan(read, other.start, other.end).text },
    });
  return grounds;
};
