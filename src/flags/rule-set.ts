import type { RuleHead } from "../catalogue/rule-head.js";
import { ruleHead } from "../catalogue/rule-head.js";
import type { Rule } from "../catalogue/rule-schema.js";
import type { Severity } from "../catalogue/severity.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import type { Lang } from "../messages/lang.js";
import type { Check, Parameters } from "./check.js";
import { checkRulesOptions } from "./check-rules-options.js";
import { checks } from "./checks.js";
import { notApplicable } from "./outcome.js";
import { ownCheck } from "./own-check.js";
import { parametersOf } from "./parameters-of.js";
import { refuseUnknownRules } from "./refuse-unknown-rules.js";
import { ruleHeadsOf, ruleOf } from "./rules-of.js";
import type { RulesOptions } from "./rules-options.js";

/** A rule ready to run. */
export interface ActiveRule {
  readonly head: RuleHead;
  readonly check: Check;
  /** The texts, opened when the rule first has something to say. */
  rule(): Rule;
  parameters(on: string | undefined): Parameters;
  severityOf(finding: string): Severity;
}

/**
 * The rules that run, by group and id.
 *
 * @throws VerdexError `CONFIG_INVALID`, `UNKNOWN_RULE` or `RULE_INVALID` for options that cannot be followed.
 */
export const ruleSetOf = (taxonomy: Taxonomy, options: RulesOptions, lang: Lang): readonly ActiveRule[] => {
  checkRulesOptions(options, lang);
  const { groups, enable = [], disable = [], severities = {}, parameters = {}, own = [] } = options;
  const bundled = ruleHeadsOf(taxonomy).flatMap((head): Candidate[] => {
    const check = checks[head.id] ?? (head.kinds.length === 0 ? aboutFiles : undefined);
    return check ? [{ head, check, open: () => opened(taxonomy, head) }] : [];
  });
  const defined = own.map(({ rule, check, declared }) => ({
    head: ruleHead(rule),
    check: declared ? check : ownCheck(check, rule, lang),
    open: () => rule,
  }));
  const all = [...bundled, ...defined];
  refuseUnknownRules(all, options, lang);
  const runs = ({ head }: Candidate) =>
    (head.verified || enable.includes(head.id)) &&
    !disable.includes(head.id) &&
    (groups === undefined || groups.includes(head.group));
  return all
    .filter(runs)
    .map((candidate) => activate(candidate, severities, setUnder(parameters, candidate.head.id)));
};

/** Rules about product files hold for no record; `verdex check` decides them. */
const aboutFiles: Check = () => notApplicable;

/** A rule that may run. */
export interface Candidate {
  readonly head: RuleHead;
  readonly check: Check;
  readonly open: () => Rule;
}

const opened = (taxonomy: Taxonomy, head: RuleHead): Rule => {
  const rule = ruleOf(taxonomy, head);
  if (rule) return rule;
  throw new VerdexError("INTERNAL", `rule ${head.id} is listed and not there`);
};

const activate = (
  { head, check, open }: Candidate,
  severities: NonNullable<RulesOptions["severities"]>,
  set: NonNullable<RulesOptions["parameters"]>[string] | undefined,
): ActiveRule => {
  const text = once(open);
  const kept = new Map<string, Severity>();
  const severityOf = (finding: string): Severity =>
    setUnder(severities, `${head.id}/${finding}`) ??
    setUnder(severities, head.id) ??
    text().findings[finding]?.severity ??
    head.severity;
  const at = once(() => parametersOf(text(), set));
  return {
    head,
    check,
    rule: text,
    parameters: (on) => at()(on),
    severityOf: (finding) => {
      const severity = kept.get(finding) ?? severityOf(finding);
      kept.set(finding, severity);
      return severity;
    },
  };
};

/** What is set under a name: a rule of one's own may be called as something that every object has. */
const setUnder = <T>(set: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(set, name) ? set[name] : undefined;

/** A value made when it is first asked for. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
