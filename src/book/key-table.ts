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

/** Texts given up, and bytes of texts, below which nothing is tidied up. */
const GIVEN = 10_000;
const CROWDED = 1 << 21;

/** Slots of the index at first, and how many times as many there are when half of them are taken. */
const SLOTS = 4096;
const WIDER = 4;
/** Bits of a place that tell a row within its segment. */
const BITS = 11;
const SEGMENT = 1 << BITS;
const WITHIN = SEGMENT - 1;
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

/**
 * Makes an empty table: what belongs to a key lies in one row, rows lie in segments that are never moved, and an
 * index tells apart most keys without a look at their rows: a large table is read from memory row by row.
 */
export const createKeyTable = ({ keep }: KeyTableOptions): KeyTable => {
  let size = 0;
  const rows: Int32Array[] = [];
  const sums: Float64Array[] = [];
  /** One byte of each slot's hash, 0 where the slot is free: few of the other rows are looked at. */
  let tags = new Uint8Array(SLOTS);
  let places = new Int32Array(SLOTS);
  const pool = createTextPool();
  let given = 0;
  const onGiven = (): void => {
    given += 1;
  };
  const ids = createKeptTexts({ most: keep, pool, onGiven });
  const values = createKeptTexts({ most: keep, pool, onGiven });
  let crowded = CROWDED;

  const rowsOf = (place: number): Int32Array => rows[place >>> BITS] ?? noRows;
  const sumsOf = (place: number): Float64Array => sums[place >>> BITS] ?? noSums;
  const head = (place: number, column: number): number => rowsOf(place)[(place & WITHIN) * ROW + column] ?? 0;
  const sum = (place: number, column: number): number =>
    sumsOf(place)[(place & WITHIN) * WIDE_ROW + column] ?? 0;

  /** Smaller texts take the place of larger ones: what those took up is won back when it may be half of all. */
  const tidyUp = (): void => {
    if (pool.bytes < crowded) return;
    const moved = pool.startOver();
    ids.move(moved);
    values.move(moved);
    for (const segment of rows) {
      for (let at = 0; at < segment.length; at += ROW) {
        for (const column of [IDS, VALUES]) {
          const text = segment[at + column] ?? 0;
          if (text > 0) segment[at + column] = moved(text);
        }
      }
    }
    given = 0;
    crowded = Math.max(CROWDED, 2 * pool.bytes);
  };

  /** Where in the index a key stands, or the free slot where it belongs. */
  const slotOf = (high: number, low: number, part: number): number => {
    const mask = tags.length - 1;
    const tag = tagOf(low);
    let slot = (high ^ part) & mask;
    for (;;) {
      const found = tags[slot] ?? 0;
      if (found === 0) return slot;
      if (found === tag) {
        const place = places[slot] ?? 0;
        const segment = rowsOf(place);
        const at = (place & WITHIN) * ROW;
        if (segment[at] === high && segment[at + LOW] === low && segment[at + PART] === part) return slot;
      }
      slot = (slot + 1) & mask;
    }
  };

  const widen = (): void => {
    tags = new Uint8Array(tags.length * WIDER);
    places = new Int32Array(tags.length);
    const mask = tags.length - 1;
    for (let place = 0; place < size; place++) {
      const segment = rowsOf(place);
      const at = (place & WITHIN) * ROW;
      // all keys differ: the first free slot is theirs
      let slot = ((segment[at] ?? 0) ^ (segment[at + PART] ?? 0)) & mask;
      while (tags[slot] !== 0) slot = (slot + 1) & mask;
      tags[slot] = tagOf(segment[at + LOW] ?? 0);
      places[slot] = place;
    }
  };

  const placeOf = (high: number, low: number, part: number): number => {
    const slot = slotOf(high, low, part);
    if (tags[slot] !== 0) return places[slot] ?? 0;
    const place = size++;
    tags[slot] = tagOf(low);
    places[slot] = place;
    if ((place & WITHIN) === 0) {
      const segment = new Int32Array(SEGMENT * ROW);
      rows.push(segment);
      sums.push(new Float64Array(segment.buffer));
    }
    const segment = rowsOf(place);
    const at = (place & WITHIN) * ROW;
    segment[at] = high;
    segment[at + LOW] = low;
    segment[at + PART] = part;
    sumsOf(place)[(place & WITHIN) * WIDE_ROW + MOST] = -1;
    if (size * 2 > tags.length) widen();
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
    const segment = sumsOf(place);
    const at = (place & WITHIN) * WIDE_ROW;
    segment[at + FIRST] = addCents(segment[at + FIRST] ?? 0, first);
    segment[at + SECOND] = addCents(segment[at + SECOND] ?? 0, second);
  };
  const raise = (place: number, figure: number): void => {
    const segment = sumsOf(place);
    const at = (place & WITHIN) * WIDE_ROW + MOST;
    if (figure > (segment[at] ?? -1)) segment[at] = figure;
  };
  const raiseCount = (place: number, by: number): void => {
    const segment = rowsOf(place);
    const at = (place & WITHIN) * ROW + COUNT;
    segment[at] = (segment[at] ?? 0) + by;
  };
  const keepId = (place: number, id: string): void => {
    const segment = rowsOf(place);
    const at = (place & WITHIN) * ROW + IDS;
    segment[at] = ids.keep(segment[at] ?? 0, id);
  };
  const note = (place: number, value: string): void => {
    const segment = rowsOf(place);
    const at = (place & WITHIN) * ROW + VALUES;
    segment[at] = values.keep(segment[at] ?? 0, value);
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
      const slot = slotOf(high, low, part);
      return tags[slot] === 0 ? undefined : entryAt(places[slot] ?? 0);
    },
    count(place, id) {
      raiseCount(place, 1);
      if (id === undefined) return;
      keepId(place, id);
      if (given >= GIVEN) tidyUp();
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

const noRows = new Int32Array(0);
const noSums = new Float64Array(0);

/** The byte of a hash that stands in the index; never 0. */
const tagOf = (low: number): number => low >>> 24 || 1;
