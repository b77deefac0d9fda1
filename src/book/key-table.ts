import { addCents } from "./cents.js";
import { createKeptTexts } from "./kept-texts.js";
import { createKeyIndex } from "./key-index.js";
import type { TableSnapshot } from "./table-snapshot.js";
import { emptyHash, joinHashes, type TextHash } from "./text-hash.js";
import { createTextPool } from "./text-pool.js";

/** What a book knows under one key. */
export interface KeyEntry {
  /** Which part of the book the key belongs to. */
  readonly part: number;
  /** How many records came under it. */
  readonly count: number;
  /** Two sums in hundredths; what they are is the part's matter. */
  readonly first: number;
  readonly second: number;
  /** The largest of a figure; -1 where none was given. */
  readonly most: number;
  /** Smallest ids of the records, few of them. */
  readonly ids: readonly string[];
  /** Smallest different values, few of them. */
  readonly values: readonly string[];
}

/** What one record says under a key. */
export interface KeyNote {
  readonly part: number;
  /** A key may come in two texts and a whole number. */
  readonly key: TextHash;
  readonly more: TextHash;
  readonly figure: number;
  /** Of the record; without it the record is not counted. */
  readonly id: string | undefined;
  readonly value: string | undefined;
  readonly first: number;
  readonly second: number;
  /** A figure of which the largest counts; -1 where there is none. */
  readonly most: number;
}

/** Sums under hashed keys; the keys themselves are not kept. */
export interface KeyTable {
  /** Bytes that texts take. */
  readonly textBytes: number;
  /** Takes a note; notes are written several at a time, so that memory is asked for all of them at once. */
  take(note: KeyNote): void;
  /** The place of a key, made when it is new; a key may come in two texts and a whole number. */
  place(part: number, key: TextHash, more?: TextHash, figure?: number): number;
  find(part: number, key: TextHash): KeyEntry | undefined;
  count(place: number, id: string | undefined): void;
  /** Only for parts that keep sums. */
  add(place: number, first: number, second: number): void;
  raise(place: number, figure: number): void;
  note(place: number, value: string): void;
  /** Keys of parts that want to see them with so many records. */
  entries(wanted: (part: number, count: number) => boolean): IterableIterator<KeyEntry>;
  /** The same for the same records, whatever order they came in. */
  snapshot(): TableSnapshot;
  merge(other: TableSnapshot): void;
}

export interface KeyTableOptions {
  /** Ids and values kept under a key. */
  readonly keep: number;
  /** Whether keys of a part have sums and a largest figure; default all. Others take half the room. */
  readonly sums?: (part: number) => boolean;
}

/** Notes that are written at a time. */
const AT_ONCE = 48;
/** Texts given up, and bytes of texts, below which nothing is tidied up. */
const GIVEN = 10_000;
const CROWDED = 1 << 21;

/** A place says by its lowest bit whether the row has sums, then where in its segment it lies, then in which. */
const SUMS = 1;
const BITS = 11;
const SEGMENT = 1 << BITS;
const WITHIN = SEGMENT - 1;
/** Columns of a row: two halves of the hash, the part, how many records, heads of the ids and values kept. */
const ROW = 6;
const LOW = 1;
const PART = 2;
const COUNT = 3;
const IDS = 4;
const VALUES = 5;
/** A row with sums is twice as long; in numbers twice as wide, two sums and the largest figure stand at its end. */
const WIDE_ROW = 2 * ROW;
const FIRST = 3;
const SECOND = 4;
const MOST = 5;

/**
 * Makes an empty table: what belongs to a key lies in one row, and rows lie in segments that are never moved; a
 * large table is read from memory row by row.
 */
export const createKeyTable = ({ keep, sums: hasSums = () => true }: KeyTableOptions): KeyTable => {
  // nothing has the first place of either kind, since no place is 0
  let narrow = 1;
  let wide = 1;
  const narrowRows: Int32Array[] = [new Int32Array(SEGMENT * ROW)];
  const wideRows: Int32Array[] = [new Int32Array(SEGMENT * WIDE_ROW)];
  const wideSums: Float64Array[] = wideRows.map((rows) => new Float64Array(rows.buffer));
  const pool = createTextPool();
  let given = 0;
  const onGiven = (): void => {
    given += 1;
  };
  const ids = createKeptTexts({ most: keep, pool, onGiven });
  const values = createKeptTexts({ most: keep, pool, onGiven });
  let crowded = CROWDED;

  const rowsOf = (place: number): Int32Array =>
    ((place & SUMS) === 0 ? narrowRows : wideRows)[place >>> (BITS + 1)] ?? noRows;
  const atOf = (place: number): number => ((place >>> 1) & WITHIN) * ((place & SUMS) === 0 ? ROW : WIDE_ROW);
  const sumsOf = (place: number): Float64Array =>
    ((place & SUMS) === 0 ? undefined : wideSums[place >>> (BITS + 1)]) ?? noSums;
  const head = (place: number, column: number): number => rowsOf(place)[atOf(place) + column] ?? 0;
  const sum = (place: number, column: number): number =>
    sumsOf(place)[((place >>> 1) & WITHIN) * ROW + column] ?? (column === MOST ? -1 : 0);
  const places = function* (): Generator<number> {
    for (let at = 1; at < wide; at++) yield at * 2 + SUMS;
    for (let at = 1; at < narrow; at++) yield at * 2;
  };

  let soughtHigh = 0;
  let soughtLow = 0;
  let soughtPart = 0;
  const index = createKeyIndex({
    isSought(place) {
      const rows = rowsOf(place);
      const at = atOf(place);
      return rows[at] === soughtHigh && rows[at + LOW] === soughtLow && rows[at + PART] === soughtPart;
    },
    each(visit) {
      eachRow(wideRows, wide, WIDE_ROW, SUMS, visit);
      eachRow(narrowRows, narrow, ROW, 0, visit);
    },
  });

  /** Smaller texts take the place of larger ones: what those took up is won back when it may be half of all. */
  const tidyUp = (): void => {
    if (pool.bytes < crowded) return;
    const moved = pool.startOver();
    ids.move(moved);
    values.move(moved);
    for (const place of places()) {
      const rows = rowsOf(place);
      for (const column of [IDS, VALUES]) {
        const at = atOf(place) + column;
        const text = rows[at] ?? 0;
        if (text > 0) rows[at] = moved(text);
      }
    }
    given = 0;
    crowded = Math.max(CROWDED, 2 * pool.bytes);
  };

  const findPlace = (high: number, low: number, part: number): number => {
    soughtHigh = high;
    soughtLow = low;
    soughtPart = part;
    return index.find(high ^ part, low);
  };
  const newNarrow = (): number => {
    const at = narrow++;
    if ((at & WITHIN) === 0) narrowRows.push(new Int32Array(SEGMENT * ROW));
    return at * 2;
  };
  const newWide = (): number => {
    const at = wide++;
    if ((at & WITHIN) === 0) {
      const rows = new Int32Array(SEGMENT * WIDE_ROW);
      wideRows.push(rows);
      wideSums.push(new Float64Array(rows.buffer));
    }
    const place = at * 2 + SUMS;
    sumsOf(place)[(at & WITHIN) * ROW + MOST] = -1;
    return place;
  };
  const placeOf = (high: number, low: number, part: number): number => {
    const found = findPlace(high, low, part);
    if (found !== 0) return found;
    const place = hasSums(part) ? newWide() : newNarrow();
    const rows = rowsOf(place);
    const at = atOf(place);
    rows[at] = high;
    rows[at + LOW] = low;
    rows[at + PART] = part;
    index.put(place, low);
    return place;
  };

  // texts are read when they are asked for
  const entryAt = (place: number): KeyEntry => ({
    part: head(place, PART),
    count: head(place, COUNT),
    first: sum(place, FIRST),
    second: sum(place, SECOND),
    most: sum(place, MOST),
    get ids() {
      return ids.at(head(place, IDS));
    },
    get values() {
      return values.at(head(place, VALUES));
    },
  });

  const add = (place: number, first: number, second: number): void => {
    const sums = sumsOf(place);
    const at = ((place >>> 1) & WITHIN) * ROW;
    sums[at + FIRST] = addCents(sums[at + FIRST] ?? 0, first);
    sums[at + SECOND] = addCents(sums[at + SECOND] ?? 0, second);
  };
  const raise = (place: number, figure: number): void => {
    const sums = sumsOf(place);
    const at = ((place >>> 1) & WITHIN) * ROW + MOST;
    if (figure > (sums[at] ?? -1)) sums[at] = figure;
  };
  const raiseCount = (place: number, by: number): void => {
    const rows = rowsOf(place);
    const at = atOf(place) + COUNT;
    rows[at] = (rows[at] ?? 0) + by;
  };
  const keepId = (place: number, id: string): void => {
    const rows = rowsOf(place);
    const at = atOf(place) + IDS;
    rows[at] = ids.keep(rows[at] ?? 0, id);
  };
  const note = (place: number, value: string): void => {
    const rows = rowsOf(place);
    const at = atOf(place) + VALUES;
    rows[at] = values.keep(rows[at] ?? 0, value);
  };

  const count = (place: number, id: string | undefined): void => {
    raiseCount(place, 1);
    if (id === undefined) return;
    keepId(place, id);
    if (given >= GIVEN) tidyUp();
  };

  const taken: KeyNote[] = [];
  const highs = new Int32Array(AT_ONCE);
  const lows = new Int32Array(AT_ONCE);
  const keys = new Int32Array(AT_ONCE);
  const write = ({ part, id, value, first, second, most }: KeyNote, at: number): void => {
    const place = placeOf(highs[at] ?? 0, lows[at] ?? 0, part);
    if (id !== undefined) count(place, id);
    if (value !== undefined) note(place, value);
    if ((place & SUMS) === 0) return;
    add(place, first, second);
    raise(place, most);
  };
  const writeTaken = (): void => {
    for (let at = 0; at < taken.length; at++) {
      const of = taken[at];
      if (of === undefined) continue;
      const { high, low } = joinHashes(of.key, of.more, of.figure);
      highs[at] = high;
      lows[at] = low;
      keys[at] = high ^ of.part;
    }
    index.touch(keys, taken.length);
    for (let at = 0; at < taken.length; at++) {
      const of = taken[at];
      if (of !== undefined) write(of, at);
    }
    taken.length = 0;
  };

  return {
    get textBytes() {
      writeTaken();
      return pool.bytes;
    },
    take(of) {
      if (taken.push(of) === AT_ONCE) writeTaken();
    },
    place(part, key, more = emptyHash, figure = 0) {
      const { high, low } = joinHashes(key, more, figure);
      return placeOf(high, low, part);
    },
    find(part, key) {
      writeTaken();
      const { high, low } = joinHashes(key, emptyHash);
      const place = findPlace(high, low, part);
      return place === 0 ? undefined : entryAt(place);
    },
    count,
    add,
    raise,
    note,
    *entries(wanted) {
      writeTaken();
      for (const place of places()) {
        if (wanted(head(place, PART), head(place, COUNT))) yield entryAt(place);
      }
    },
    snapshot() {
      writeTaken();
      const order = [...places()].sort(
        (a, b) => head(a, 0) - head(b, 0) || head(a, LOW) - head(b, LOW) || head(a, PART) - head(b, PART),
      );
      return order.map((place) => [
        head(place, 0),
        head(place, LOW),
        head(place, PART),
        head(place, COUNT),
        sum(place, FIRST),
        sum(place, SECOND),
        sum(place, MOST),
        ids.at(head(place, IDS)),
        values.at(head(place, VALUES)),
      ]);
    },
    merge(from) {
      for (const [high, low, part, count, first, second, most, otherIds, otherValues] of from) {
        const place = placeOf(high, low, part);
        raiseCount(place, count);
        add(place, first, second);
        raise(place, most);
        for (const id of otherIds) keepId(place, id);
        for (const value of otherValues) note(place, value);
      }
    },
  };
};

/** Calls with the place of each row of a kind and with what its key is looked for by. */
const eachRow = (
  segments: readonly Int32Array[],
  count: number,
  length: number,
  kind: number,
  visit: (place: number, key: number, low: number) => void,
): void => {
  let place = 2 + kind;
  let row = length;
  for (const rows of segments) {
    for (; row < rows.length && place < 2 * count; row += length) {
      visit(place, (rows[row] ?? 0) ^ (rows[row + PART] ?? 0), rows[row + LOW] ?? 0);
      place += 2;
    }
    row = 0;
  }
};

const noRows = new Int32Array(0);
const noSums = new Float64Array(0);
