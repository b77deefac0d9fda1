import type { Rule } from "../catalogue/rule-schema.js";
import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText, showValue } from "../messages/show-value.js";
import type { Check, CheckContext, Outcome } from "./check.js";
import { outcomeFault } from "./outcome-fault.js";

/**
 * Calls a check function of a bank's own. One that fails is a fault of the program and not of the record: it is
 * told, and never passes for a rule that found nothing.
 *
 * @throws VerdexError `RULE_INVALID` with the rule, the record and the `cause`.
 */
export const ownCheck = (check: Check, rule: Rule, lang: Lang): Check => {
  const refuse = ({ record }: CheckContext, detail: string, cause?: unknown): VerdexError => {
    const text = message(lang, "rule.failed-for", { record: showText(record.id), detail });
    const params = { found: rule.id, path: "check", detail: text };
    return new VerdexError("RULE_INVALID", message(lang, "RULE_INVALID", params), { path: "check", cause });
  };
  return (context) => {
    const outcome: unknown = answerOf(check, context, (error) => {
      const thrown = error instanceof Error ? `${error.name}: ${error.message}` : showValue(lang, error);
      return refuse(context, message(lang, "rule.threw", { thrown }), error);
    });
    // nobody waits for it: what it is rejected with would end the process
    if (outcome instanceof Promise) outcome.catch(() => undefined);
    const fault = outcomeFault(outcome, rule, lang);
    if (fault !== undefined) throw refuse(context, fault);
    return outcome as Outcome;
  };
};

const answerOf = (check: Check, context: CheckContext, failed: (error: unknown) => VerdexError) => {
  try {
    return check(context);
  } catch (error) {
    throw failed(error);
  }
};
