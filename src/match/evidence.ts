import type { Automaton } from "./automaton.js";
import { EFFECT, INDUSTRY, MENTIONED, maskOver, NEGATED, REPLACED } from "./mask.js";
import { type ReadText, standsAlone } from "./read-text.js";
import type { Posting, TermKind, TermTable } from "./terms.js";

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
  /** What the term needs beside it stands in the same sentence. */
  readonly together: boolean;
  readonly question?: string | undefined;
}

/** What a text shows of one item. */
export interface Found {
  readonly evidence: Evidence[];
  /** Rows whose subjects the text names. */
  readonly rows: Set<number>;
}

interface Hit {
  readonly term: number;
  readonly start: number;
  readonly end: number;
  readonly mask: number;
}

const KIND_WEIGHT: Readonly<Record<TermKind, number>> = {
  alias: 1.25,
  "context-alias": 1.15,
  name: 1.25,
  "shared-term": 1,
  subject: 0.8,
  "not-this": 0,
};

/** Longer terms say more, up to eight characters; a term of many items says less of each. */
const weightOf = (kind: TermKind, length: number, spread: number): number =>
  (KIND_WEIGHT[kind] * (0.35 + 0.16 * Math.min(length, 8))) / (1 + 0.12 * (spread - 1));

const maskFactor = (mask: number): number =>
  (mask & MENTIONED ? 0.15 : 1) * (mask & REPLACED ? 0.2 : 1) * (mask & EFFECT ? 0.5 : 1) * (mask & INDUSTRY ? 0.3 : 1);

/**
 * Scans a text for the terms of an edition. Longest terms first: a term inside a longer one of the same item
 * adds nothing, inside one of another item half; a look-alike swallows the terms inside it.
 */
export const collectEvidence = (read: ReadText, automaton: Automaton, table: TermTable): Map<number, Found> => {
  const { hits, present } = scan(read, automaton, table);
  const found = new Map<number, Found>();
  const covered: Hit[] = [];
  const lookAlikes: { item: number; hit: Hit }[] = [];
  for (const hit of hits) {
    const usable = usablePostings(table.postings[hit.term] ?? [], present);
    const bit = read.sentenceBit(hit.start);
    const spread = itemsOf(usable);
    const inside = isInside(hit, covered);
    for (const p of usable) {
      if (p.kind === "not-this") lookAlikes.push({ item: p.item, hit });
      else {
        const together = p.needs === undefined || meets(p.needs, present, bit);
        addEvidence(found, p, toEvidence({ hit, posting: p, table, spread, inside, together }));
      }
    }
    if (spread > 0) covered.push(hit);
  }
  for (const { item, hit } of lookAlikes) {
    const known = found.get(item);
    if (!known) continue;
    const kept = known.evidence.filter((e) => e.start < hit.start || e.end > hit.end);
    if (kept.length > 0) found.set(item, { evidence: kept, rows: known.rows });
    else found.delete(item);
  }
  return found;
};

/** Terms of the text with the sentences they stand in, as bits. */
type Present = ReadonlyMap<number, number>;

const ANYWHERE = ~0;

const usablePostings = (postings: readonly Posting[], present: Present): readonly Posting[] => {
  for (const p of postings) {
    if (p.needs !== undefined) return postings.filter((q) => q.needs === undefined || meets(q.needs, present, ANYWHERE));
  }
  return postings;
};

/** How many items share a term; an item's postings stand together. */
const itemsOf = (postings: readonly Posting[]): number => {
  let count = 0;
  let last = -1;
  for (const p of postings) {
    if (p.kind === "not-this" || p.item === last) continue;
    last = p.item;
    count += 1;
  }
  return count;
};

const meets = (needs: readonly (readonly number[])[], present: Present, sentences: number): boolean => {
  for (const group of needs) if (!group.some((t) => ((present.get(t) ?? 0) & sentences) !== 0)) return false;
  return true;
};

const isInside = (hit: Hit, covered: readonly Hit[]): boolean => {
  for (const c of covered) {
    if (hit.start >= c.start && hit.end <= c.end && hit.end - hit.start < c.end - c.start) return true;
  }
  return false;
};

const addEvidence = (found: Map<number, Found>, posting: Posting, evidence: Evidence): void => {
  let known = found.get(posting.item);
  if (!known) {
    known = { evidence: [], rows: new Set() };
    found.set(posting.item, known);
  }
  for (const row of posting.rows ?? []) known.rows.add(row);
  for (const e of known.evidence) {
    if (e.term === evidence.term || (evidence.start < e.end && evidence.end > e.start)) return;
  }
  known.evidence.push(evidence);
};

const scan = (read: ReadText, automaton: Automaton, table: TermTable) => {
  const present = new Map<number, number>();
  const hits: Hit[] = [];
  automaton.scan(read.text, (term, end) => {
    const start = end - (automaton.lengths[term] ?? 0);
    if (!standsAlone(read.text, start, end)) return;
    const mask = maskOver(read.mask, start, end);
    if (mask & NEGATED) return;
    // a borrower's sector may satisfy a need but says nothing about what is done; its name and history say nothing
    const speaks = mask & INDUSTRY ? !table.activities.has(term) : !(mask & MENTIONED);
    if (speaks) present.set(term, (present.get(term) ?? 0) | read.sentenceBit(start));
    if ((table.postings[term]?.length ?? 0) > 0) hits.push({ term, start, end, mask });
  });
  hits.sort(longestFirst);
  return { hits, present };
};

/** The borrower's sector comes last, so that it never hides a use of funds. */
const longestFirst = (a: Hit, b: Hit): number =>
  (a.mask & INDUSTRY) - (b.mask & INDUSTRY) || b.end - b.start - (a.end - a.start) || a.start - b.start || a.term - b.term;

interface Finding {
  readonly hit: Hit;
  readonly posting: Posting;
  readonly table: TermTable;
  readonly spread: number;
  readonly inside: boolean;
  readonly together: boolean;
}

const toEvidence = ({ hit, posting, table, spread, inside, together }: Finding): Evidence => ({
  term: table.written[hit.term] ?? "",
  kind: posting.kind,
  start: hit.start,
  end: hit.end,
  weight: weightOf(posting.kind, hit.end - hit.start, spread) * maskFactor(hit.mask) * (inside ? 0.5 : 1),
  plain: (hit.mask & (MENTIONED | REPLACED | EFFECT | INDUSTRY)) === 0,
  sector: (hit.mask & INDUSTRY) !== 0,
  together,
  question: posting.question,
});
