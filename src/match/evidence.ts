import { createAutomaton } from "./automaton.js";
import { EFFECT, INDUSTRY, MENTIONED, maskOver, NEGATED, REPLACED } from "./mask.js";
import { type ReadText, standsAlone } from "./read-text.js";
import { type TermKind, type TermTable, termKinds, writtenOf } from "./term-table.js";

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

/** Scans a text for the terms of an edition; the answer is by item. */
export type EvidenceCollector = (read: ReadText) => ReadonlyMap<number, Found>;

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

const ANYWHERE = ~0;

/**
 * Makes the scanner of an edition. Longest terms first: a term inside a longer one of the same item adds
 * nothing, inside one of another item half; a look-alike swallows the terms inside it.
 */
export const createEvidenceCollector = (table: TermTable): EvidenceCollector => {
  const automaton = createAutomaton(table.terms);
  const company = createCompany(table);
  const { first, item, kind, need } = table;

  const scan = (read: ReadText): Hit[] => {
    const hits: Hit[] = [];
    company.clear();
    automaton.scan(read.text, (term, end) => {
      const start = end - (automaton.lengths[term] ?? 0);
      if (!standsAlone(read.text, start, end)) return;
      const mask = maskOver(read.mask, start, end);
      if (mask & NEGATED) return;
      company.add(term, mask, read, start);
      if ((first[term + 1] ?? 0) > (first[term] ?? 0)) hits.push({ term, start, end, mask });
    });
    return hits.length > 1 ? hits.sort(longestFirst) : hits;
  };

  return (read) => {
    const hits = scan(read);
    const found = new Map<number, Found>();
    const covered: Hit[] = [];
    const lookAlikes: { item: number; hit: Hit }[] = [];
    const usable: number[] = [];
    for (const hit of hits) {
      usable.length = 0;
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
      const inside = usable.length > 0 && isInside(hit, covered);
      for (const p of usable) {
        const i = item[p] ?? 0;
        if (kind[p] === NOT_THIS) lookAlikes.push({ item: i, hit });
        else addEvidence(found, { table, posting: p, hit, spread, inside, read, company });
      }
      if (spread > 0) covered.push(hit);
    }
    for (const { item: i, hit } of lookAlikes) swallow(found, i, hit);
    return found;
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

const createCompany = ({ needs, groupFirst, groups, groupCount, activities, terms }: TermTable): Company => {
  const sentencesOf = new Int32Array(groupCount);
  const touched: number[] = [];
  const isActivity = new Uint8Array(terms.length);
  for (const t of activities) isActivity[t] = 1;
  return {
    clear() {
      for (const g of touched) sentencesOf[g] = 0;
      touched.length = 0;
    },
    add(term, mask, read, start) {
      const end = groupFirst[term + 1] ?? 0;
      let g = groupFirst[term] ?? 0;
      if (g === end) return;
      // a borrower's sector may satisfy a need but says nothing about what is done; its name and history say nothing
      if (mask & INDUSTRY ? isActivity[term] === 1 : mask & MENTIONED) return;
      const bit = read.sentenceBit(start);
      for (; g < end; g += 1) {
        const group = groups[g] ?? 0;
        touched.push(group);
        sentencesOf[group] = (sentencesOf[group] ?? 0) | bit;
      }
    },
    meets(need, sentences) {
      if (need === -1) return true;
      for (const group of needs[need] ?? []) if (((sentencesOf[group] ?? 0) & sentences) === 0) return false;
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

interface Finding {
  readonly table: TermTable;
  readonly posting: number;
  readonly hit: Hit;
  readonly spread: number;
  readonly inside: boolean;
  readonly read: ReadText;
  readonly company: Company;
}

const addEvidence = (found: Map<number, Found>, finding: Finding): void => {
  const { table, posting, hit } = finding;
  const i = table.item[posting] ?? 0;
  let known = found.get(i);
  if (!known) {
    known = { evidence: [], rows: new Set() };
    found.set(i, known);
  }
  for (const row of table.rowSets[table.rows[posting] ?? -1] ?? []) known.rows.add(row);
  const term = writtenOf(table, hit.term);
  for (const e of known.evidence) if (e.term === term || (hit.start < e.end && hit.end > e.start)) return;
  known.evidence.push(toEvidence(finding, term));
};

const toEvidence = ({ table, posting, hit, spread, inside, read, company }: Finding, term: string): Evidence => {
  const kind = termKinds[table.kind[posting] ?? 0] ?? "not-this";
  return {
    term,
    kind,
    start: hit.start,
    end: hit.end,
    weight: weightOf(kind, hit.end - hit.start, spread) * maskFactor(hit.mask) * (inside ? 0.5 : 1),
    plain: (hit.mask & (MENTIONED | REPLACED | EFFECT | INDUSTRY)) === 0,
    sector: (hit.mask & INDUSTRY) !== 0,
    together: company.meets(table.need[posting] ?? -1, read.sentenceBit(hit.start)),
    question: table.questions[table.question[posting] ?? -1],
  };
};

/** A look-alike takes away what stands inside it. */
const swallow = (found: Map<number, Found>, item: number, hit: Hit): void => {
  const known = found.get(item);
  if (!known) return;
  const kept = known.evidence.filter((e) => e.start < hit.start || e.end > hit.end);
  if (kept.length > 0) found.set(item, { evidence: kept, rows: known.rows });
  else found.delete(item);
};

/** The borrower's sector comes last, so that it never hides a use of funds. */
const longestFirst = (a: Hit, b: Hit): number =>
  (a.mask & INDUSTRY) - (b.mask & INDUSTRY) || b.end - b.start - (a.end - a.start) || a.start - b.start || a.term - b.term;
