import { showNumber } from "../emissions/show-number.js";
import { policyToolText } from "../messages/policy-tool-texts.js";
import type { Criterion } from "./schema.js";
import type { Finding, ToolContext } from "./tool-context.js";

/** A clear carbon reduction is a figure that was computed or comes from a document. */
export const checkCarbonEffect = ({ reduction, lang }: ToolContext): Finding => {
  const co2 = reduction.figures.find(({ indicator }) => indicator === "co2");
  if (co2?.project === undefined) {
    return { status: "unknown", needs: [policyToolText(lang, "CARBON_NEEDS"), ...(co2?.needs ?? [])] };
  }
  const params = { value: showNumber(co2.project), unit: co2.unit, method: co2.method };
  return co2.project > 0
    ? { status: "met", found: policyToolText(lang, "CARBON_FOUND", params) }
    : { status: "unmet", found: policyToolText(lang, "CARBON_NEGATIVE", params) };
};

/** The LPR of a day is not among the data: only a spread over it can be judged. */
export const checkLoanRate = ({ record, lang }: ToolContext): Finding => {
  const { benchmark, spreadBp } = record.instrument.pricing ?? {};
  if (benchmark === undefined || spreadBp === undefined || !/lpr/iu.test(benchmark)) {
    return { status: "unknown", needs: [policyToolText(lang, "RATE_NEEDS")] };
  }
  if (spreadBp > 0) {
    const needs = policyToolText(lang, "RATE_ABOVE", { benchmark, spread: spreadBp });
    return { status: "unknown", needs: [needs] };
  }
  const found = policyToolText(lang, "RATE_AT", { benchmark, spread: spreadBp });
  return { status: "met", found };
};

export const checkInstitution = ({ tool, institution, on, lang }: ToolContext): Finding => {
  if (institution === undefined) {
    return { status: "unknown", needs: [policyToolText(lang, "INSTITUTION_NEEDS")] };
  }
  const open = tool.institutions.filter(({ from }) => from === undefined || from <= on);
  const names = open.flatMap((entry) => entry.names ?? []);
  const name = institution.trim();
  if (names.some((listed) => name.includes(listed))) {
    return { status: "met", found: policyToolText(lang, "INSTITUTION_IS", { name }) };
  }
  if (open.length > 0 && open.every((entry) => entry.names !== undefined)) {
    const found = policyToolText(lang, "INSTITUTION_NOT", { name, names: names.join("、") });
    return { status: "unmet", found };
  }
  const who = open.map((entry) => entry.who).join("; ");
  return { status: "unknown", needs: [policyToolText(lang, "INSTITUTION_CHECK", { name, who })] };
};

export const checkList = ({ record, lang }: ToolContext, { words = [] }: Criterion): Finding => {
  const lists = [...(record.project.planListing ?? []), ...(record.entity.greenList ?? [])];
  const list = lists.find((name) => words.some((word) => name.includes(word)));
  return list === undefined
    ? { status: "unknown", needs: [policyToolText(lang, "LIST_NEEDS")] }
    : { status: "met", found: policyToolText(lang, "LIST_FOUND", { list }) };
};

export const checkPrincipalOnce = ({ reported, lang }: ToolContext): Finding => {
  if (reported === undefined) return { status: "unknown", needs: [policyToolText(lang, "ONCE_NEEDS")] };
  const [tool] = reported;
  if (tool === undefined) return { status: "met", found: policyToolText(lang, "ONCE_NONE") };
  if (reported.length === 1) return { status: "met", found: policyToolText(lang, "ONCE_ONE", { tool }) };
  return { status: "unmet", found: severalTools(reported, lang) };
};

export const severalTools = (reported: readonly string[], lang: ToolContext["lang"]): string =>
  policyToolText(lang, "ONCE_SEVERAL", { count: reported.length, tools: reported.join("、") });
