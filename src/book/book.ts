import { severities } from "../catalogue/severity.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import { VerdexError } from "../errors.js";
import { type ActiveRule, ruleSetOf } from "../flags/rule-set.js";
import type { RulesOptions } from "../flags/rules-options.js";
import { usesOfMoney } from "../flags/uses-of-money.js";
import type { Lang } from "../messages/lang.js";
import type { FinanceRecord } from "../record/record.js";
import type { Result } from "../result/schema.js";
import type { BookFlag } from "./book-flag.js";
import { bookFlagOf } from "./book-flag-of.js";
import type { BookFinding, BookPart } from "./book-part.js";
import { bookParts } from "./book-parts.js";
import type { BookSnapshot } from "./book-snapshot.js";
import { claimsOf } from "./claims-of.js";
import { createKeyTable } from "./key-table.js";
import { projectKey } from "./project-key.js";

export interface BookOptions {
  readonly taxonomy: Taxonomy;
  /** Language of the sentences. Default `zh`. */
  readonly lang?: Lang;
  /** As for the classifier: a rule that does not run there does not run over the book. */
  readonly rules?: RulesOptions;
  /** Ids and values kept under a key. Default 10. */
  readonly keep?: number;
  /** Flags that `finish` returns, the gravest first. Default 10,000. */
  readonly mostFlags?: number;
}

/**
 * What only many records show together. Keeps keys and sums, never records.
 *
 * @since 0.2.0
 */
export interface Book {
  /** Rejected results count for nothing. */
  add(result: Result, record: FinanceRecord): void;
  /**
   * Adds what another book of the same taxonomy and settings knows; the answer is the same however records
   * were dealt out.
   *
   * @throws VerdexError `CONFIG_INVALID` where taxonomy or settings differ.
   */
  merge(other: Book | BookSnapshot): void;
  snapshot(): BookSnapshot;
  finish(): readonly BookFlag[];
  /** How many flags there are by `rule/finding`, those that `finish` leaves out too. */
  counts(): Readonly<Record<string, number>>;
}

interface LivePart {
  readonly active: ActiveRule;
  readonly part: BookPart;
}

/**
 * Makes an empty book.
 *
 * @example
 * const book = createBook({ taxonomy, lang: "en" });
 * for (const { result, record } of answers) book.add(result, record);
 * for (const flag of book.finish()) console.log(flag.title, flag.records);
 * @throws VerdexError `UNKNOWN_RULE` where the options name a rule, group or parameter that is not there.
 * @since 0.2.0
 */
export const createBook = ({
  taxonomy,
  lang = "zh",
  rules = {},
  keep = 10,
  mostFlags = 10_000,
}: BookOptions): Book => {
  const table = createKeyTable({ keep });
  const active = new Map(ruleSetOf(taxonomy, rules, lang).map((rule) => [rule.head.id, rule]));
  const claims = claimsOf(taxonomy);
  const uses = usesOfMoney(taxonomy);
  const parts = new Map<number, LivePart>();
  for (const { number, rule, make } of bookParts(taxonomy)) {
    const of = active.get(rule);
    if (!of) continue;
    const part = make(number, { table, uses, parameters: of.parameters(undefined) });
    parts.set(number, { active: of, part });
  }
  const adding = [...parts.values()].map(({ part }) => part);
  const settings = settingsOf(parts, keep);
  let records = 0;

  const worthJudging = (part: number, count: number): boolean =>
    count >= (parts.get(part)?.part.least ?? Number.POSITIVE_INFINITY);

  const findings = function* (): Generator<readonly [ActiveRule, BookFinding]> {
    for (const { part } of parts.values()) part.prepare?.();
    for (const entry of table.entries(worthJudging)) {
      const live = parts.get(entry.part);
      if (live) for (const found of live.part.judge(entry)) yield [live.active, found];
    }
  };

  const book: Book = {
    add(result, record) {
      if (result.outcome === "rejected") return;
      records += 1;
      const { green, labelled } = claims(record);
      const of = { result, record, green, labelled, project: projectKey(record) };
      for (const part of adding) part.add(of);
    },
    merge(other) {
      const from = "snapshot" in other ? other.snapshot() : other;
      if (from.format !== 1 || from.digest !== taxonomy.digest || from.settings !== settings) {
        throw new VerdexError(
          "CONFIG_INVALID",
          "a book of another taxonomy or other settings cannot be merged",
        );
      }
      records += from.records;
      table.merge(from.rows);
    },
    snapshot: () => ({ format: 1, digest: taxonomy.digest, settings, records, rows: table.snapshot() }),
    counts() {
      const counts = new Map<string, number>();
      for (const [{ head }, { code }] of findings()) {
        const name = `${head.id}/${code}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
    },
    finish() {
      let flags: Ranked[] = [];
      for (const [rule, found] of findings()) {
        flags.push(ranked(bookFlagOf(rule, found, lang)));
        if (flags.length > mostFlags * 2) flags = gravestFirst(flags).slice(0, mostFlags);
      }
      return gravestFirst(flags)
        .slice(0, mostFlags)
        .map(({ flag }) => flag);
    },
  };
  return book;
};

/** Parts and numbers that shape keys: under others the same record would lie elsewhere. */
const settingsOf = (parts: ReadonlyMap<number, LivePart>, keep: number): string => {
  const shapes = [...parts].map(([number, { active }]) => {
    const parameters = active.parameters(undefined);
    const shaped = SHAPING.filter((name) => active.rule().parameters.some((p) => p.name === name));
    return [number, ...shaped.map((name) => parameters.number(name))].join(":");
  });
  return [`keep:${keep}`, ...shapes].join(" ");
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
