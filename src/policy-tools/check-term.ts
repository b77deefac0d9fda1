import { policyToolText } from "../messages/policy-tool-texts.js";
import type { Finding, ToolContext } from "./tool-context.js";

/** Outside its dates a tool does not apply; that is no failure of the loan. */
export const checkTerm = ({ tool, on, assumed, lang }: ToolContext): Finding => {
  const { launched } = tool;
  const notes = assumed ? [policyToolText(lang, "DATE_AS_OF", { date: on })] : [];
  const said = (code: Parameters<typeof policyToolText>[1], until?: string): string =>
    [policyToolText(lang, code, { date: on, launched, until }), ...notes].join("; ");
  if (on < launched) return { status: "not-applicable", found: said("BEFORE_LAUNCH") };
  const last = tool.validity.reduce<(typeof tool.validity)[number] | undefined>(
    (a, b) => (a === undefined || b.until > a.until ? b : a),
    undefined,
  );
  if (last === undefined) return { status: "met", found: said("IN_OPEN_TERM") };
  if (on > last.until) return { status: "not-applicable", found: said("AFTER_END", last.until) };
  // an end known from one source only is said to be so
  if (!last.verified || last.crossChecked === false) notes.push(policyToolText(lang, "END_UNVERIFIED"));
  return { status: "met", found: said("IN_TERM", last.until) };
};
