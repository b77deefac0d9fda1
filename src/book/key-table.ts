import { addCents } from "./cents.js";
import { createKeptTexts } from "./kept-texts.js";
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

/** Sums under hashed keys; the keys themselves are not kept. */
export interface KeyTable {
  /** Bytes that texts take. */
  readonly textBytes: number;
  /** The place of a key, made when it is new; a key may come in two texts and a whole number. */
  place(part: number, key: TextHash, more?: TextHash, figure?: number): number;
  find(part: number, key: TextHash): KeyEntry | undefined;
  count(place: number, id?: string): void;
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
}

const START = 1024;
/** Texts given up, and bytes of texts, below which nothing is tidied up. */
const GIVEN = 10_000;
const CROWDED = 1 << 21;

/** Columns of a row: two halves of the hash, the part, how many records, heads of the ids and values kept. */
const ROW = 12;
const LOW = 1;
const PART = 2;
const COUNT = 3;
const IDS = 4;
const VALUES = 5;
/** The same row in numbers twice as wide: two sums and the largest figure stand behind those columns. */
const WIDE_ROW = ROW / 2;
const FIRST = 3;
const SECOND = 4;
const MOST = 5;
/** Columns of the index: the row, counted from 1, and what its place in the index follows from. */
const SLOT = 2;
const TAG = 1;

/**
 * Makes an empty table: rows in one buffer, found through an open index of half their density. What belongs to a
 * row lies side by side, and the index tells most other rows without a look at them: a large table is read from
 * memory row by row.
 */
export const createKeyTable = ({ keep }: KeyTableOptions): KeyTable => {
  let room = START;
  let size = 0;
  let rows = new Int32Array(room * ROW);
  let sums = new Float64Array(rows.buffer);
  let index = new Int32Array(room * 2 * SLOT);
  const pool = createTextPool();
  const ids = createKeptTexts({ most: keep, pool });
  const values = createKeptTexts({ most: keep, pool });
  let crowded = CROWDED;

  const head = (place: number, column: number): number => rows[place * ROW + column] ?? 0;
  const sum = (place: number, column: number): number => sums[place * WIDE_ROW + column] ?? 0;

  /** Smaller texts take the place of larger ones: what those took up is won back when it may be half of all. */
  const tidyUp = (): void => {
    if (pool.bytes < crowded) return;
    const moved = pool.startOver();
    ids.move(moved);
    values.move(moved);
    for (let at = 0; at < size * ROW; at += ROW) {
      for (const column of [IDS, VALUES]) {
        const text = rows[at + column] ?? 0;
        if (text > 0) rows[at + column] = moved(text);
      }
    }
    crowded = Math.max(CROWDED, 2 * pool.bytes);
  };

  /** Where in the index a key stands, or the free slot where it belongs. */
  const slotOf = (high: number, low: number, part: number): number => {
    const mask = index.length - 1;
    const tag = high ^ part;
    let slot = (tag << 1) & mask;
    for (;;) {
      const known = index[slot] ?? 0;
      if (known === 0) return slot;
      if (index[slot + TAG] === tag) {
        const at = (known - 1) * ROW;
        if (rows[at + LOW] === low && rows[at + PART] === part) return slot;
      }
      slot = (slot + SLOT) & mask;
    }
  };

  const grow = (): void => {
    room *= 2;
    const larger = new Int32Array(room * ROW);
    larger.set(rows);
    rows = larger;
    sums = new Float64Array(larger.buffer);
    const before = index;
    index = new Int32Array(room * 2 * SLOT);
    const mask = index.length - 1;
    for (let from = 0; from < before.length; from += SLOT) {
      const known = before[from] ?? 0;
      if (known === 0) continue;
      // all keys differ: the first free slot is theirs
      const tag = before[from + TAG] ?? 0;
      let slot = (tag << 1) & mask;
      while (index[slot] !== 0) slot = (slot + SLOT) & mask;
      index[slot] = known;
      index[slot + TAG] = tag;
    }
  };

  const placeOf = (high: number, low: number, part: number): number => {
    const slot = slotOf(high, low, part);
    const known = index[slot] ?? 0;
    if (known > 0) return known - 1;
    const place = size++;
    const at = place * ROW;
    rows[at] = high;
    rows[at + LOW] = low;
    rows[at + PART] = part;
    sums[place * WIDE_ROW + MOST] = -1;
    index[slot] = size;
    index[slot + TAG] = high ^ part;
    if (size === room) grow();
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
    const at = place * WIDE_ROW;
    sums[at + FIRST] = addCents(sums[at + FIRST] ?? 0, first);
    sums[at + SECOND] = addCents(sums[at + SECOND] ?? 0, second);
  };
  const raise = (place: number, figure: number): void => {
    const at = place * WIDE_ROW + MOST;
    if (figure > (sums[at] ?? -1)) sums[at] = figure;
  };
  const raiseCount = (place: number, by: number): void => {
    const at = place * ROW + COUNT;
    rows[at] = (rows[at] ?? 0) + by;
  };
  const keepId = (place: number, id: string): void => {
    const at = place * ROW + IDS;
    rows[at] = ids.keep(rows[at] ?? 0, id);
  };
  const note = (place: number, value: string): void => {
    const at = place * ROW + VALUES;
    rows[at] = values.keep(rows[at] ?? 0, value);
  };

  return {
    get textBytes() {
      return pool.bytes;
    },
    place(part, key, more = emptyHash, figure = 0) {
      const { high, low } = joinHashes(key, more, figure);
      return placeOf(high, low, part);
    },
    find(part, key) {
      const { high, low } = joinHashes(key, emptyHash);
      const known = index[slotOf(high, low, part)] ?? 0;
      return known === 0 ? undefined : entryAt(known - 1);
    },
    count(place, id) {
      raiseCount(place, 1);
      if (id === undefined) return;
      keepId(place, id);
      if (ids.given + values.given >= GIVEN) tidyUp();
    },
    add,
    raise,
    note,
    *entries(wanted) {
      for (let place = 0; place < size; place++) {
        if (wanted(head(place, PART), head(place, COUNT))) yield entryAt(place);
      }
    },
    snapshot() {
      const order = Array.from({ length: size }, (_, place) => place).sort(
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
