import { policyToolText } from "../messages/policy-tool-texts.js";
import type { Answered, Match } from "../result/schema.js";
import type { Finding, ToolContext } from "./tool-context.js";

interface FieldHit {
  readonly field: string;
  readonly sub: string;
  readonly note?: string | undefined;
  readonly word: string;
}

/**
 * Whether the use of funds is in a listed field. The catalogue item decides; a word of the text alone may
 * stand in a sentence that says the opposite, so it asks a person.
 */
export const checkField = (context: ToolContext): Finding => {
  const { tool, record, result, on, lang } = context;
  const answered = result.outcome === "answered" ? result : undefined;
  const match = answered && leadingMatch(answered);
  if (answered?.decision.status === "excluded") {
    return { status: "unmet", found: policyToolText(lang, "FIELD_EXCLUDED") };
  }
  const named = match && hitIn(context, [match.name, ...match.path].join("\n"));
  if (match && named) {
    const found = policyToolText(lang, "FIELD_FOUND", { ...named, item: `${match.code} ${match.name}` });
    const sure = match.tier !== "possible" && answered?.decision.status !== "needs-review";
    const needs = named.note === undefined ? [] : [policyToolText(lang, "FIELD_NOTE", { note: named.note })];
    return { status: sure && needs.length === 0 ? "met" : "unknown", found, needs };
  }
  const written = hitIn(context, record.texts.map(({ text }) => text).join("\n"));
  if (written) return { status: "unknown", needs: [policyToolText(lang, "FIELD_IN_TEXT", { ...written })] };
  const later = (tool.laterScope ?? []).filter(({ from }) => from <= on);
  if (later.length > 0) {
    const needs = later.map(({ from, added }) =>
      policyToolText(lang, "FIELD_LATER", { from, added: added.join("、") }),
    );
    return { status: "unknown", needs };
  }
  if (answered?.decision.category === "none") {
    return { status: "unmet", found: policyToolText(lang, "FIELD_NONE") };
  }
  const fields = tool.fields.map(({ name }) => name).join("、");
  return { status: "unknown", needs: [policyToolText(lang, "FIELD_NEEDS", { fields })] };
};

const leadingMatch = ({ decision, assessments }: Answered): Match | undefined => {
  if (decision.category !== "green" && decision.category !== "transition") return undefined;
  return assessments
    .filter(({ regime }) => regime === decision.regime)
    .flatMap(({ matches }) => matches)
    .find(({ code }) => code === decision.code);
};

const hitIn = ({ tool }: ToolContext, text: string): FieldHit | undefined => {
  for (const { name: field, subFields } of tool.fields) {
    for (const { name: sub, note, words = [], unless = [] } of subFields) {
      const word = words.find((w) => text.includes(w));
      if (word !== undefined && !unless.some((w) => text.includes(w))) return { field, sub, note, word };
    }
  }
  return undefined;
};
