import { severities } from "../catalogue/severity.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import { type ActiveRule, ruleSetOf } from "../flags/rule-set.js";
import type { RulesOptions } from "../flags/rules-options.js";
import { usesOfMoney } from "../flags/uses-of-money.js";
import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { FinanceRecord } from "../record/record.js";
import { engineVersion } from "../result/engine-version.js";
import type { BookAnswer } from "./book-answer.js";
import { bookFlagOf } from "./book-flag-of.js";
import type { BookFinding, BookPart } from "./book-part.js";
import { bookParts, LACKING } from "./book-parts.js";
import { bookProjectOf } from "./book-project-of.js";
import type { BookFlag, BookReport, BookUndecided } from "./book-report.js";
import type { BookSnapshot } from "./book-snapshot.js";
import { claimsOf } from "./claims-of.js";
import { createKeyTable } from "./key-table.js";
import { createLacking, type OpenField, readLacking } from "./lacking.js";

/**
 * How a book is kept: catalogues, language, day, rules and how much of it stays in memory.
 *
 * @since 0.2.0
 */
export interface BookOptions {
  readonly taxonomy: Taxonomy;
  /** Language of the sentences. Default `zh`. */
  readonly lang?: Lang;
  /**
   * The day of the book, `YYYY-MM-DD`: what was repaid or has matured by then finances no project any more, and
   * later events count as not yet happened, so that what was approved, signed, issued and drawn after it does not yet.
   * Without it instruments count until they are known to be repaid.
   */
  readonly asOf?: string;
  /** As for the classifier: a rule that does not run there does not run over the book. */
  readonly rules?: RulesOptions;
  /** Ids and values kept under a key. Default 10. */
  readonly keep?: number;
  /** Flags that a report holds, the gravest first; all of them are counted. Default 10,000. */
  readonly mostFlags?: number;
}

/** A book that is given records as the engine reads them. */
export interface BookCore {
  add(answer: BookAnswer, record: FinanceRecord): void;
  merge(snapshot: BookSnapshot): void;
  snapshot(): BookSnapshot;
  report(): BookReport;
}

interface LivePart {
  readonly active: ActiveRule;
  readonly part: BookPart;
}

/** Makes a maker of empty books: what they share is worked out once. */
export const bookMaker = ({
  taxonomy,
  lang = "zh",
  asOf,
  rules = {},
  keep = 10,
  mostFlags = 10_000,
}: BookOptions): (() => BookCore) => {
  const active = new Map(ruleSetOf(taxonomy, rules, lang).map((rule) => [rule.head.id, rule]));
  const claims = claimsOf(taxonomy);
  const uses = usesOfMoney(taxonomy);
  const wanted = bookParts(taxonomy).flatMap(({ rule, ...part }) => {
    const of = active.get(rule);
    return of === undefined ? [] : [{ ...part, active: of }];
  });
  const off = [...new Set(bookParts(taxonomy).map(({ rule }) => rule))].filter((rule) => !active.has(rule));
  const settings = settingsOf(wanted, { keep, asOf });
  const summed = new Set(wanted.filter(({ sums }) => sums).map(({ number }) => number));
  const { digest } = taxonomy;

  return () => {
    const table = createKeyTable({ keep, sums: (part) => summed.has(part) });
    const parts = new Map<number, LivePart>();
    for (const { number, make, active: of } of wanted) {
      const lacks = createLacking(table, of.head.id);
      const part = make(number, { table, uses, asOf, lacks, parameters: of.parameters(undefined) });
      parts.set(number, { active: of, part });
    }
    const adding = [...parts.values()].map(({ part }) => part);
    let records = 0;
    let claimed = 0;

    const worthJudging = (part: number, count: number): boolean =>
      count >= (parts.get(part)?.part.least ?? Number.POSITIVE_INFINITY);
    const findings = function* (): Generator<readonly [ActiveRule, BookFinding]> {
      for (const { part } of parts.values()) part.prepare?.();
      for (const entry of table.entries(worthJudging)) {
        const live = parts.get(entry.part);
        if (live) for (const found of live.part.judge(entry)) yield [live.active, found];
      }
    };
    /** What the parts cannot judge of single keys, together under each field. */
    const openKeys = (): OpenField[] => {
      const fields = new Map<string, OpenField>();
      for (const entry of table.entries((part) => parts.get(part)?.part.open !== undefined)) {
        const live = parts.get(entry.part);
        const open = live?.part.open?.(entry);
        if (live === undefined || open === undefined) continue;
        const rule = live.active.head.id;
        const before = fields.get(`${rule} ${open.field}`);
        const records = [...new Set([...(before?.records ?? []), ...open.records])].sort().slice(0, keep);
        const recordCount = (before?.recordCount ?? 0) + open.recordCount;
        fields.set(`${rule} ${open.field}`, { rule, field: open.field, records, recordCount });
      }
      return [...fields.values()];
    };
    const undecided = (): BookUndecided[] =>
      [...[...table.entries((part) => part === LACKING)].map(readLacking), ...openKeys()]
        .flatMap((open) => undecidedOf(open, active, lang))
        .sort((a, b) => (a.rule + a.missing[0] < b.rule + b.missing[0] ? -1 : 1));

    return {
      add(answer, record) {
        records += 1;
        const { green, labelled } = claims(record);
        if (labelled) claimed += 1;
        const of = { answer, record, green, labelled, project: bookProjectOf(record) };
        for (const part of adding) part.add(of);
      },
      merge(from) {
        if (from.format !== 1 || from.digest !== digest || from.settings !== settings) {
          throw new VerdexError("CONFIG_INVALID", message(lang, "book.other-settings"));
        }
        records += from.records;
        claimed += from.claimed;
        table.merge(from.rows);
      },
      snapshot: () => ({ format: 1, digest, settings, records, claimed, rows: table.snapshot() }),
      report() {
        const counts = new Map<string, number>();
        let flags: Ranked[] = [];
        for (const [rule, found] of findings()) {
          const name = `${rule.head.id}/${found.code}`;
          counts.set(name, (counts.get(name) ?? 0) + 1);
          flags.push(ranked(bookFlagOf(rule, found, lang)));
          if (flags.length > mostFlags * 2) flags = gravestFirst(flags).slice(0, mostFlags);
        }
        return {
          records,
          claimed,
          flags: gravestFirst(flags)
            .slice(0, mostFlags)
            .map(({ flag }) => flag),
          counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
          undecided: undecided(),
          off,
          asOf: asOf ?? null,
          digest,
          engine: engineVersion,
        };
      },
    };
  };
};

const undecidedOf = (
  { rule, field, records, recordCount }: OpenField,
  active: ReadonlyMap<string, ActiveRule>,
  lang: Lang,
): readonly BookUndecided[] => {
  const of = active.get(rule);
  if (of === undefined) return [];
  const { severity, title } = of.rule();
  return [{ rule, severity, title: title[lang], missing: [field], records: [...records], recordCount }];
};

/** Parts and numbers that shape keys and sums: under others the same record would lie elsewhere. */
const settingsOf = (
  parts: readonly { readonly number: number; readonly active: ActiveRule }[],
  { keep, asOf }: { readonly keep: number; readonly asOf: string | undefined },
): string => {
  const shapes = parts.map(({ number, active }) => {
    const parameters = active.parameters(undefined);
    const shaped = SHAPING.filter((name) => active.rule().parameters.some((p) => p.name === name));
    return [number, ...shaped.map((name) => parameters.number(name))].join(":");
  });
  return [`keep:${keep}`, `asOf:${asOf ?? ""}`, ...shapes].join(" ");
};

const SHAPING = ["circularDays", "daysBefore", "daysBehind"] as const;

interface Ranked {
  readonly flag: BookFlag;
  readonly rank: string;
}

/** By severity, rule, finding, then the records: an order that does not depend on how the book was filled. */
const ranked = (flag: BookFlag): Ranked => {
  const [evidence] = flag.evidence;
  const severity = severities.indexOf(flag.severity);
  const rank = [severity, flag.rule, evidence?.code, ...flag.records, evidence?.text].join("\u0000");
  return { flag, rank };
};

const gravestFirst = (flags: readonly Ranked[]): Ranked[] =>
  [...flags].sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
