import type { RuleCondition } from "../../catalogue/own-rule-schema.js";
import type { CheckContext } from "../check.js";
import { compare } from "./compare.js";
import { fieldValues } from "./field-values.js";

/** Holds, does not, or cannot be told; with the fields that would tell. */
export interface Held {
  readonly holds: boolean | undefined;
  readonly missing: readonly string[];
  /** Field and value that decided it, for the evidence. */
  readonly found?: { readonly field: string; readonly value: unknown };
}

type Evaluate = (context: CheckContext) => Held;

/** Makes a condition ready. A field that is not given leaves a comparison open; it never answers it. */
export const evaluateCondition = (condition: RuleCondition): Evaluate => {
  if ("allOf" in condition) return together(condition.allOf.map(evaluateCondition), false);
  if ("anyOf" in condition) return together(condition.anyOf.map(evaluateCondition), true);
  if ("not" in condition) {
    const inner = evaluateCondition(condition.not);
    return (context) => {
      const { holds, ...rest } = inner(context);
      return { holds: holds === undefined ? undefined : !holds, ...rest };
    };
  }
  const { field, given } = condition;
  const look = fieldValues(field);
  return (context) => {
    const { path, values } = look(context);
    if (given !== undefined)
      return { holds: values.length > 0 === given, missing: [], found: { field: path, value: values[0] } };
    const answers = values.map((value) => ({ value, holds: compare(condition, value) }));
    const yes = answers.find(({ holds }) => holds === true);
    if (yes) return { holds: true, missing: [], found: { field: path, value: yes.value } };
    const open = answers.length === 0 || answers.some(({ holds }) => holds === undefined);
    return open ? { holds: undefined, missing: [path] } : { holds: false, missing: [] };
  };
};

/** One part that decides is enough (`any`: that holds, else: that does not); an open part keeps the rest open. */
const together =
  (parts: readonly Evaluate[], any: boolean): Evaluate =>
  (context) => {
    const held = parts.map((part) => part(context));
    const deciding = held.find(({ holds }) => holds === any);
    if (deciding) return { ...deciding, missing: [] };
    const missing = held.flatMap((part) => part.missing);
    if (held.some(({ holds }) => holds === undefined)) return { holds: undefined, missing };
    const found = held.find((part) => part.found)?.found;
    return { holds: !any, missing: [], ...(found && { found }) };
  };
