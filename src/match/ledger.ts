import type { Company } from "./company.js";
import type { Evidence, Findings } from "./evidence.js";
import type { HitList } from "./hit-list.js";
import { EFFECT, INDUSTRY, MENTIONED, REPLACED } from "./mask.js";
import { type PackedTerms, writtenOf } from "./packed-terms.js";
import type { ReadText } from "./read-text.js";
import { type TermKind, termKinds } from "./term-table.js";

/** Keeps what was found of each item: a text touches many items, and evidence is written out for a few of them. */
export interface Ledger {
  open(read: ReadText): void;
  /** A term that decides for an item is negated in the text. */
  deny(posting: number, start: number, end: number): void;
  /** @param h position of the hit */
  enter(posting: number, h: number, spread: number, factor: number): void;
  close(): Findings;
}

export interface LedgerParts {
  readonly table: PackedTerms;
  readonly company: Company;
  readonly hits: HitList;
}

/** Entries a text may have; a text of a megabyte says no more about an item than its first thousands of terms. */
const ENTRIES = 16_384;
/** Entries there is room for at first: few texts have more, and each edition has a ledger. */
const FEW = 256;
const NONE = -1;
const NO_ROWS: ReadonlySet<number> = new Set();

const KIND_WEIGHT: Readonly<Record<TermKind, number>> = {
  alias: 1.25,
  "context-alias": 1.15,
  name: 1.25,
  "shared-term": 1,
  "asked-term": 1,
  subject: 0.8,
  "not-this": 0,
};

/** Longer terms say more, up to so many characters. */
const LONG = 8;
/** Weight of a term of one item, by kind and length. */
const WEIGHTS = termKinds.map((kind) =>
  Float64Array.from({ length: LONG + 1 }, (_, length) => KIND_WEIGHT[kind] * (0.35 + 0.16 * length)),
);

/** A term of many items says less of each. */
const weightOf = (kind: number, length: number, spread: number): number =>
  (WEIGHTS[kind]?.[length < LONG ? length : LONG] ?? 0) / (1 + 0.12 * (spread - 1));

/** What a term is worth that says again what a longer one said, and says it for sure. */
const LEAST = 0.05;

export const NOT_THIS = termKinds.indexOf("not-this");
const CONTEXT_ALIAS = termKinds.indexOf("context-alias");
const isDecisive = (kind: number): boolean => kind >= CONTEXT_ALIAS;

export const createLedger = ({ table, company, hits }: LedgerParts): Ledger => {
  const size = table.item.reduce((most, i) => Math.max(most, i + 1), 0);
  // entries of an item form a list in the order they came
  const head = new Int32Array(size).fill(NONE);
  const tail = new Int32Array(size).fill(NONE);
  let next = new Int32Array(FEW);
  let posting = new Int32Array(FEW);
  let hitOf = new Int32Array(FEW);
  let weight = new Float64Array(FEW);
  let count = 0;
  /** Item, start and end of each decisive term that is negated, in turn. */
  let denied: number[] = [];
  /** Where a denied term ends: where the longest such term begins. */
  const firstDenied = new Map<number, number>();
  let touched: number[] = [];
  /** Item and hit of each look-alike, in turn. */
  let lookAlikes: number[] = [];
  /** Item and set of rows of each term that names a subject of rows, in turn. */
  let rows: number[] = [];
  let text: ReadText | undefined;

  const grow = (): void => {
    const room = 2 * count;
    next = widened(next, new Int32Array(room));
    posting = widened(posting, new Int32Array(room));
    hitOf = widened(hitOf, new Int32Array(room));
    weight = widened(weight, new Float64Array(room));
  };

  const toEvidence = (e: number): Evidence => {
    const p = posting[e] ?? 0;
    const h = hitOf[e] ?? 0;
    const start = hits.start[h] ?? 0;
    const end = hits.end[h] ?? 0;
    const mask = hits.mask[h] ?? 0;
    const kind = table.kind[p] ?? 0;
    const asks = table.question[p] ?? NONE;
    return {
      // a hit is its term, so the normalised terms need not be kept
      term: writtenOf(table, hits.term[h] ?? 0) ?? text?.text.slice(start, end) ?? "",
      kind: termKinds[kind] ?? "not-this",
      start,
      end,
      weight: weight[e] ?? 0,
      plain: (mask & (MENTIONED | REPLACED | EFFECT | INDUSTRY)) === 0,
      sector: (mask & INDUSTRY) !== 0,
      // only a decisive term can be taken away by being made
      made: isDecisive(kind) && text?.isMade(end) === true,
      together: text !== undefined && company.meets(table.need[p] ?? NONE, text.sentenceBit(start)),
      question: asks === NONE ? undefined : table.questions[asks],
    };
  };

  /** 不含储能电站 denies storage, not every power station; 未取得绿色建筑标识 denies what the building is. */
  const isKindDenied = (start: number, end: number): boolean => {
    return (firstDenied.get(end) ?? start) < start;
  };

  const findings: Findings = {
    get items() {
      return touched;
    },
    points(item) {
      let points = 0;
      for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) points += weight[e] ?? 0;
      return points;
    },
    evidenceOf(item) {
      let length = 0;
      for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) if ((weight[e] ?? 0) > 0) length += 1;
      // no longer than it has to be: texts that come again are kept with theirs
      const evidence = new Array<Evidence>(length);
      let n = 0;
      for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) {
        if ((weight[e] ?? 0) > 0) evidence[n++] = toEvidence(e);
      }
      return evidence;
    },
    denialOf(item) {
      for (let k = 0; k < denied.length; k += 3) {
        const start = denied[k + 1] ?? 0;
        const end = denied[k + 2] ?? 0;
        if (denied[k] === item && !isKindDenied(start, end)) return { start, end };
      }
      return undefined;
    },
    rowsOf(item) {
      let found: Set<number> | undefined;
      for (let k = 0; k < rows.length; k += 2) {
        if (rows[k] !== item) continue;
        found ??= new Set();
        for (const row of table.rowSets[rows[k + 1] ?? 0] ?? []) found.add(row);
      }
      return found ?? NO_ROWS;
    },
  };

  /** A look-alike takes away what stands inside it. */
  const swallow = (item: number, lookAlike: number): void => {
    const start = hits.start[lookAlike] ?? 0;
    const end = hits.end[lookAlike] ?? 0;
    for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) {
      const inner = hitOf[e] ?? 0;
      if ((hits.start[inner] ?? 0) >= start && (hits.end[inner] ?? 0) <= end) weight[e] = 0;
    }
  };

  const hasWeight = (item: number): boolean => {
    for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) if ((weight[e] ?? 0) > 0) return true;
    head[item] = NONE;
    return false;
  };

  return {
    open(read) {
      text = read;
      for (const item of touched) head[item] = NONE;
      touched = [];
      if (denied.length > 0) {
        denied = [];
        firstDenied.clear();
      }
      if (lookAlikes.length > 0) lookAlikes = [];
      if (rows.length > 0) rows = [];
      count = 0;
    },
    deny(p, start, end) {
      if (!isDecisive(table.kind[p] ?? 0)) return;
      denied.push(table.item[p] ?? 0, start, end);
      firstDenied.set(end, Math.min(start, firstDenied.get(end) ?? start));
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
      const start = hits.start[h] ?? 0;
      const end = hits.end[h] ?? 0;
      const term = hits.term[h] ?? 0;
      // a term over a longer one of the same item adds nothing, unless it decides and the longer one does not
      const decides = isDecisive(kind);
      let said = 0;
      for (let e = head[item] ?? NONE; e !== NONE; e = next[e] ?? NONE) {
        const other = hitOf[e] ?? 0;
        if (hits.term[other] === term) return;
        if (start >= (hits.end[other] ?? 0) || end <= (hits.start[other] ?? 0)) continue;
        if (!decides || isDecisive(table.kind[posting[e] ?? 0] ?? 0)) return;
        said += weight[e] ?? 0;
      }
      if (count === ENTRIES) return;
      if (count === next.length) grow();
      if (head[item] === NONE) {
        touched.push(item);
        head[item] = count;
      } else next[tail[item] ?? 0] = count;
      tail[item] = count;
      next[count] = NONE;
      posting[count] = p;
      hitOf[count] = h;
      weight[count] = Math.max(LEAST, weightOf(kind, end - start, spread) * factor - said);
      count += 1;
    },
    close() {
      for (let k = 0; k < lookAlikes.length; k += 2) swallow(lookAlikes[k] ?? 0, lookAlikes[k + 1] ?? 0);
      if (lookAlikes.length > 0) touched = touched.filter(hasWeight);
      return findings;
    },
  };
};

const widened = <T extends Int32Array | Float64Array>(from: T, to: T): T => {
  to.set(from);
  return to;
};
