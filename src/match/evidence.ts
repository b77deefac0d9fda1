import { openAutomaton } from "./automaton.js";
import { createCompany } from "./company.js";
import { HitList } from "./hit-list.js";
import { createLedger, NOT_THIS } from "./ledger.js";
import { EFFECT, INDUSTRY, MENTIONED, NEGATED, REPLACED } from "./mask.js";
import type { PackedTerms } from "./packed-terms.js";
import type { ReadText } from "./read-text.js";
import { standsAlone } from "./stands-alone.js";
import type { TermKind } from "./term-table.js";

/** A term found in the text, for one item. */
export interface Evidence {
  readonly term: string;
  readonly kind: TermKind;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** The term stands in a plain use of funds: not in a mention, an effect or what is replaced. */
  readonly plain: boolean;
  /** The term stands in the words for the borrower's sector. */
  readonly sector: boolean;
  /** A word for making stands right behind the term. */
  readonly made: boolean;
  /** What the term needs beside it stands in the same sentence. */
  readonly together: boolean;
  readonly question?: string | undefined;
}

/** A negated term, in the normalised text. */
export interface Denial {
  readonly start: number;
  readonly end: number;
}

/**
 * What a text shows of the items of an edition. It lives in scratch space: read it before the next text is
 * collected.
 */
export interface Findings {
  /** Items with at least one term. */
  readonly items: readonly number[];
  /** Weight of all terms of an item. */
  points(item: number): number;
  /** Longest term first. */
  evidenceOf(item: number): Evidence[];
  /** Where a term that would decide for the item is negated. */
  denialOf(item: number): Denial | undefined;
  /** Rows of the item whose subjects the text names. */
  rowsOf(item: number): ReadonlySet<number>;
}

/** Scans a text for the terms of an edition. */
export type EvidenceCollector = (read: ReadText) => Findings;

/** What a term keeps under each combination of mask bits. */
const MASK_FACTOR = Float64Array.from(
  { length: 64 },
  (_, mask) =>
    (mask & MENTIONED ? 0.15 : 1) *
    (mask & REPLACED ? 0.2 : 1) *
    (mask & EFFECT ? 0.5 : 1) *
    (mask & INDUSTRY ? 0.3 : 1),
);

const ANYWHERE = ~0;

/**
 * Makes the scanner of an edition. Longest terms first: a term inside a longer one of the same item adds
 * nothing, inside one of another item half; a look-alike swallows the terms inside it.
 */
export const createEvidenceCollector = (table: PackedTerms): EvidenceCollector => {
  const automaton = openAutomaton(table.automaton);
  const { lengths } = automaton;
  const hits = new HitList(lengths.reduce((most, length) => Math.max(most, length), 0));
  const company = createCompany(table);
  const ledger = createLedger({ table, company, hits });
  const { first, item, kind, need } = table;
  let usable = new Int32Array(64);

  const scan = (read: ReadText): void => {
    const { text } = read;
    hits.clear();
    company.clear();
    automaton.scan(text, (term, end) => {
      const start = end - (lengths[term] ?? 0);
      if (!standsAlone(read, start, end)) return;
      const mask = read.maskOf(start, end);
      if (mask & NEGATED) {
        for (let p = first[term] ?? 0; p < (first[term + 1] ?? 0); p += 1) ledger.deny(p, start, end);
        return;
      }
      company.add(term, mask, read, start);
      if ((first[term + 1] ?? 0) > (first[term] ?? 0)) hits.add(term, start, end, mask);
    });
    hits.sort();
  };

  /** How far the covered terms over each character reach. */
  let reach = new Int32Array(256);
  const isInside = (start: number, end: number): boolean => (reach[start] ?? 0) >= end;
  const cover = (start: number, end: number): void => {
    for (let i = start; i < end; i += 1) if ((reach[i] ?? 0) < end) reach[i] = end;
  };

  return (read) => {
    ledger.open(read);
    scan(read);
    if (reach.length < read.text.length) reach = new Int32Array(read.text.length * 2);
    else reach.fill(0, 0, read.text.length);
    for (let n = 0; n < hits.size; n += 1) {
      const h = hits.order[n] ?? 0;
      const term = hits.term[h] ?? 0;
      const from = first[term] ?? 0;
      const to = first[term + 1] ?? 0;
      if (usable.length < to - from) usable = new Int32Array(to - from);
      let count = 0;
      let spread = 0;
      let last = -1;
      for (let p = from; p < to; p += 1) {
        if (!company.meets(need[p] ?? -1, ANYWHERE)) continue;
        usable[count] = p;
        count += 1;
        // an item's postings stand side by side
        if (kind[p] === NOT_THIS || item[p] === last) continue;
        last = item[p] ?? -1;
        spread += 1;
      }
      if (count === 0) continue;
      const start = hits.start[h] ?? 0;
      const end = hits.end[h] ?? 0;
      const factor = (MASK_FACTOR[hits.mask[h] ?? 0] ?? 1) * (isInside(start, end) ? 0.5 : 1);
      for (let k = 0; k < count; k += 1) ledger.enter(usable[k] ?? 0, h, spread, factor);
      if (spread > 0) cover(start, end);
    }
    return ledger.close();
  };
};
