import type { Taxonomy } from "../catalogue/taxonomy.js";
import { type LabelTable, labelTableOf } from "../labels/label-table.js";
import { readLabels } from "../labels/read-labels.js";
import { suggestLabel } from "../labels/suggest-label.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import { showText } from "../messages/show-value.js";
import type { FinanceRecord } from "../record/record.js";
import type { Assessment, Decision, Flag, Notice, Risk, Undecided } from "../result/schema.js";
import type { Outcome } from "./check.js";
import { flagOf } from "./flag-of.js";
import { riskOf } from "./risk-of.js";
import type { ActiveRule } from "./rule-set.js";
import { ruleSetOf } from "./rule-set.js";
import { rulesFor } from "./rules-for.js";
import type { RulesOptions } from "./rules-options.js";
import { undecidedWriter } from "./undecided-writer.js";

/** A record and what was made of it. */
export interface Judged {
  readonly record: FinanceRecord;
  readonly decision: Decision;
  readonly assessments: readonly Assessment[];
  /** The day that was asked for, else the day the record was decided on. */
  readonly on: string | undefined;
}

/** What the rules come to for a record. */
export interface Flagged {
  readonly flags: readonly Flag[];
  readonly undecided: readonly Undecided[];
  readonly risk: Risk;
  /** Labels nobody knows. */
  readonly notices: readonly Notice[];
}

/** Runs the rules over judged records. */
export interface Flagger {
  flag(judged: Judged): Flagged;
  /** What every rule that was called came to, by id. */
  outcomes(judged: Judged): ReadonlyMap<string, Outcome>;
}

/** A rule that was called, and what it came to. */
interface Ran {
  readonly rule: ActiveRule;
  readonly outcome: Outcome;
}

export interface FlaggerOptions {
  readonly taxonomy: Taxonomy;
  readonly lang: Lang;
  readonly rules?: RulesOptions | undefined;
}

/** @throws VerdexError `CONFIG_INVALID`, `UNKNOWN_RULE` or `RULE_INVALID` for options that cannot be followed. */
export const createFlagger = ({ taxonomy, lang, rules = {} }: FlaggerOptions): Flagger => {
  const active = ruleSetOf(taxonomy, rules, lang);
  const applying = rulesFor(active);
  const greenCatalogues = greenCataloguesOf(taxonomy);
  const writers = new Map<string, ReturnType<typeof flagOf>>();

  const undecidedOf = undecidedWriter();
  const table = labelTableOf(taxonomy);

  const run = ({ record, decision, assessments, on }: Judged) => {
    const labels = readLabels(record, table, greenCatalogues);
    const green = assessments.find(({ regime }) => regime === "national-green");
    const rules = applying(record, labels);
    const ran: Ran[] = [];
    for (const rule of rules) {
      // written out: spreading into every context costs more than most checks
      const parameters = rule.parameters(on);
      const outcome = rule.check({
        record,
        labels,
        decision,
        assessments,
        green,
        taxonomy,
        on,
        parameters,
      });
      ran.push({ rule, outcome });
    }
    return { ran, unknown: labels.unknown };
  };

  return {
    outcomes: (judged) => new Map(run(judged).ran.map(({ rule, outcome }) => [rule.head.id, outcome])),
    flag(judged) {
      const flags: Flag[] = [];
      const undecided: Undecided[] = [];
      let checked = 0;
      const { ran, unknown } = run(judged);
      for (const { rule, outcome } of ran) {
        if (outcome.result === "not_applicable") continue;
        if (outcome.result === "cannot_decide") {
          undecided.push(undecidedOf(rule.head, outcome.missing));
          continue;
        }
        checked += 1;
        if (outcome.result === "pass") continue;
        const { id } = rule.head;
        const write = writers.get(id) ?? flagOf(rule, lang);
        writers.set(id, write);
        flags.push(write(outcome, judged));
      }
      const notices = unknown.length === 0 ? nothing : unknownLabels(unknown, table, lang);
      return { flags, undecided, risk: riskOf(flags, checked, undecided.length), notices };
    },
  };
};

const nothing: readonly never[] = Object.freeze([]);

/** Labels that a near one is looked up for; the look takes time, and no record has so many. */
const MOST_SUGGESTED = 50;

const unknownLabels = (unknown: readonly string[], table: LabelTable, lang: Lang): Notice[] =>
  unknown.map((word, at) => {
    const suggestion = at < MOST_SUGGESTED ? suggestLabel(table, word) : undefined;
    const text = message(lang, "LABEL_UNKNOWN", { found: showText(word), suggestion });
    return { code: "LABEL_UNKNOWN", path: "labels", text };
  });

const greenCataloguesOf = (taxonomy: Taxonomy): ReadonlySet<string> =>
  new Set(
    taxonomy.editions().flatMap(({ regime, catalogue }) => (regime === "national-green" ? [catalogue] : [])),
  );
