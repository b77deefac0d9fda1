import { createAutomaton } from "./automaton.js";
import { EFFECT, INDUSTRY, MENTIONED, NEGATED, REPLACED } from "./mask.js";
import { type ReadText, standsAlone } from "./read-text.js";
import { type PackedTerms, packTerms, type TermKind, type TermTable, termKinds } from "./term-table.js";

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
  /** Rows of the item whose subjects the text names. */
  rowsOf(item: number): ReadonlySet<number>;
}

/** Scans a text for the terms of an edition. */
export type EvidenceCollector = (read: ReadText) => Findings;

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
  (mask & MENTIONED ? 0.15 : 1) *
  (mask & REPLACED ? 0.2 : 1) *
  (mask & EFFECT ? 0.5 : 1) *
  (mask & INDUSTRY ? 0.3 : 1);

const ANYWHERE = ~0;

/**
 * Makes the scanner of an edition. Longest terms first: a term inside a longer one of the same item adds
 * nothing, inside one of another item half; a look-alike swallows the terms inside it.
 */
export const createEvidenceCollector = (terms: TermTable): EvidenceCollector => {
  const table = packTerms(terms);
  const automaton = createAutomaton(table.terms);
  const company = createCompany(table);
  const ledger = createLedger(table, company);
  const { first, item, kind, need } = table;

  const scan = (read: ReadText): Hit[] => {
    const hits: Hit[] = [];
    company.clear();
    automaton.scan(read.text, (term, end) => {
      const start = end - (automaton.lengths[term] ?? 0);
      if (!standsAlone(read.text, start, end, read.isGap)) return;
      const mask = read.maskOf(start, end);
      if (mask & NEGATED) return;
      company.add(term, mask, read, start);
      if ((first[term + 1] ?? 0) > (first[term] ?? 0)) hits.push({ term, start, end, mask });
    });
    return hits.length > 1 ? hits.sort(longestFirst) : hits;
  };

  return (read) => {
    const hits = scan(read);
    ledger.open(read, hits);
    const covered: Hit[] = [];
    hits.forEach((hit, h) => {
      const usable: number[] = [];
      let spread = 0;
      let last = -1;
      for (let p = first[hit.term] ?? 0; p < (first[hit.term + 1] ?? 0); p += 1) {
        if (!company.meets(need[p] ?? -1, ANYWHERE)) continue;
        usable.push(p);
        // an item's postings stand side by side
        if (kind[p] === NOT_THIS || item[p] === last) continue;
        last = item[p] ?? -1;
        spread += 1;
      }
      if (usable.length === 0) return;
      const factor = maskFactor(hit.mask) * (isInside(hit, covered) ? 0.5 : 1);
      for (const p of usable) ledger.enter(p, h, spread, factor);
      if (spread > 0) covered.push(hit);
    });
    return ledger.close();
  };
};

const NOT_THIS = termKinds.indexOf("not-this");

/** Which groups of companions a text satisfies, and in which sentences. */
interface Company {
  clear(): void;
  add(term: number, mask: number, read: ReadText, start: number): void;
  /** @param need position in the table's needs, -1 for none */
  meets(need: number, sentences: number): boolean;
}

const createCompany = (table: PackedTerms): Company => {
  const { needFirst, needGroups, groupFirst, groupTerms, activities, terms } = table;
  const groupCount = groupFirst.length - 1;
  const sentencesOf = new Int32Array(terms.length);
  let present: number[] = [];
  // a group is looked at when a term needs it, and once for a text: common words are in hundreds of groups
  const known = new Int32Array(groupCount);
  const knownAt = new Int32Array(groupCount);
  let round = 0;
  const isActivity = new Uint8Array(terms.length);
  for (const t of activities) isActivity[t] = 1;
  const sentencesWith = (group: number): number => {
    if (knownAt[group] === round) return known[group] ?? 0;
    let bits = 0;
    const end = groupFirst[group + 1] ?? 0;
    for (let t = groupFirst[group] ?? 0; t < end; t += 1) bits |= sentencesOf[groupTerms[t] ?? 0] ?? 0;
    knownAt[group] = round;
    known[group] = bits;
    return bits;
  };
  return {
    clear() {
      for (const t of present) sentencesOf[t] = 0;
      present = [];
      round += 1;
    },
    add(term, mask, read, start) {
      // a borrower's sector may satisfy a need but says nothing about what is done; its name and history say nothing
      if (mask & INDUSTRY ? isActivity[term] === 1 : mask & MENTIONED) return;
      present.push(term);
      sentencesOf[term] = (sentencesOf[term] ?? 0) | read.sentenceBit(start);
    },
    meets(need, sentences) {
      if (need === -1) return true;
      const end = needFirst[need + 1] ?? 0;
      for (let g = needFirst[need] ?? 0; g < end; g += 1) {
        if ((sentencesWith(needGroups[g] ?? 0) & sentences) === 0) return false;
      }
      return true;
    },
  };
};

const isInside = (hit: Hit, covered: readonly Hit[]): boolean => {
  for (const c of covered) {
    if (hit.start >= c.start && hit.end <= c.end && hit.end - hit.start < c.end - c.start) return true;
  }
  return false;
};

/** Keeps what was found of each item: a text touches many items, and evidence is written out for a few of them. */
interface Ledger {
  open(read: ReadText, hits: readonly Hit[]): void;
  /** @param h position of the hit */
  enter(posting: number, h: number, spread: number, factor: number): void;
  close(): Findings;
}

/** Entries a text may have; a text of a megabyte says no more about an item than its first thousands of terms. */
const ENTRIES = 16_384;
const NONE = -1;

const createLedger = (table: PackedTerms, company: Company): Ledger => {
  const size = table.item.reduce((most, i) => Math.max(most, i + 1), 0);
  // entries of an item form a list in the order they came
  const head = new Int32Array(size).fill(NONE);
  const tail = new Int32Array(size).fill(NONE);
  const next = new Int32Array(ENTRIES);
  const posting = new Int32Array(ENTRIES);
  const hitOf = new Int32Array(ENTRIES);
  const weight = new Float64Array(ENTRIES);
  let count = 0;
  let touched: number[] = [];
  let lookAlikes: number[] = [];
  let rows: number[] = [];
  let text: ReadText | undefined;
  let hits: readonly Hit[] = [];

  const toEvidence = (e: number): Evidence => {
    const p = posting[e] ?? 0;
    const { term, start, end, mask } = hits[hitOf[e] ?? 0] ?? NO_HIT;
    const asks = table.question[p] ?? NONE;
    return {
      term: table.writtenOf(term),
      kind: termKinds[table.kind[p] ?? 0] ?? "not-this",
      start,
      end,
      weight: weight[e] ?? 0,
      plain: (mask & (MENTIONED | REPLACED | EFFECT | INDUSTRY)) === 0,
      sector: (mask & INDUSTRY) !== 0,
      // only a decisive term can be taken away by being made
      made: isDecisive(table.kind[p] ?? 0) && text?.isMade(end) === true,
      together: text !== undefined && company.meets(table.need[p] ?? NONE, text.sentenceBit(start)),
      question: asks === NONE ? undefined : table.questions[asks],
    };
  };

  const findings = (): Findings => ({
    items: touched,
    points(item) {
      let points = 0;
      for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) points += weight[e] ?? 0;
      return points;
    },
    evidenceOf(item) {
      const evidence: Evidence[] = [];
      for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) {
        if ((weight[e] ?? 0) > 0) evidence.push(toEvidence(e));
      }
      return evidence;
    },
    rowsOf(item) {
      const found = new Set<number>();
      for (let k = 0; k < rows.length; k += 2) {
        if (rows[k] === item) for (const row of table.rowSets[rows[k + 1] ?? 0] ?? []) found.add(row);
      }
      return found;
    },
  });

  return {
    open(read, found) {
      text = read;
      hits = found;
      for (const item of touched) head[item] = NONE;
      touched = [];
      lookAlikes = [];
      rows = [];
      count = 0;
    },
    enter(p, h, spread, factor) {
      const item = table.item[p] ?? 0;
      const kind = table.kind[p] ?? 0;
      if (kind === NOT_THIS) {
        lookAlikes.push(item, h);
        return;
      }
      const rowSet = table.rows[p] ?? NONE;
      if (rowSet !== NONE) rows.push(item, rowSet);
      const { term, start, end } = hits[h] ?? NO_HIT;
      // a term over a longer one of the same item adds nothing, unless it decides and the longer one does not
      const decides = isDecisive(kind);
      let said = 0;
      for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) {
        const other = hits[hitOf[e] ?? 0] ?? NO_HIT;
        if (other.term === term) return;
        if (start >= other.end || end <= other.start) continue;
        if (!decides || isDecisive(table.kind[posting[e] ?? 0] ?? 0)) return;
        said += weight[e] ?? 0;
      }
      if (count === ENTRIES) return;
      if (head[item] === NONE) {
        touched.push(item);
        head[item] = count;
      } else next[tail[item] ?? 0] = count;
      tail[item] = count;
      next[count] = NONE;
      posting[count] = p;
      hitOf[count] = h;
      weight[count] = Math.max(
        LEAST,
        weightOf(termKinds[kind] ?? "not-this", end - start, spread) * factor - said,
      );
      count += 1;
    },
    close() {
      for (let k = 0; k < lookAlikes.length; k += 2)
        swallow(lookAlikes[k] ?? 0, hits[lookAlikes[k + 1] ?? 0] ?? NO_HIT);
      if (lookAlikes.length > 0) touched = touched.filter(hasWeight);
      return findings();
    },
  };

  /** A look-alike takes away what stands inside it. */
  function swallow(item: number, { start, end }: Hit): void {
    for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) {
      const inner = hits[hitOf[e] ?? 0] ?? NO_HIT;
      if (inner.start >= start && inner.end <= end) weight[e] = 0;
    }
  }

  function hasWeight(item: number): boolean {
    for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) if ((weight[e] ?? 0) > 0) return true;
    head[item] = NONE;
    return false;
  }
};

/** What a term is worth that says again what a longer one said, and says it for sure. */
const LEAST = 0.05;

const CONTEXT_ALIAS = termKinds.indexOf("context-alias");
const isDecisive = (kind: number): boolean => kind >= CONTEXT_ALIAS;

const NO_HIT: Hit = { term: 0, start: 0, end: 0, mask: 0 };

/** The borrower's sector comes last, so that it never hides a use of funds. */
const longestFirst = (a: Hit, b: Hit): number =>
  (a.mask & INDUSTRY) - (b.mask & INDUSTRY) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  a.term - b.term;
