import { addCents } from "./cents.js";
import { hashKey } from "./hash-key.js";
import { ownText } from "./own-text.js";
import { addSmallest } from "./smallest.js";
import type { TableSnapshot } from "./table-snapshot.js";

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
  readonly size: number;
  /** The place of a key, made when it is new; a key may come in two texts. */
  place(part: number, key: string, more?: string): number;
  find(part: number, key: string): KeyEntry | undefined;
  count(place: number, id?: string): void;
  add(place: number, first: number, second: number): void;
  raise(place: number, figure: number): void;
  note(place: number, value: string): void;
  entries(): IterableIterator<KeyEntry>;
  /** The same for the same records, whatever order they came in. */
  snapshot(): TableSnapshot;
  merge(other: TableSnapshot): void;
}

export interface KeyTableOptions {
  /** Ids and values kept under a key. */
  readonly keep: number;
}

const START = 1024;

/** Makes an empty table: dense columns in typed arrays, found through an open index of half their density. */
export const createKeyTable = ({ keep }: KeyTableOptions): KeyTable => {
  let room = START;
  let size = 0;
  let high = new Uint32Array(room);
  let low = new Uint32Array(room);
  let parts = new Uint8Array(room);
  let counts = new Uint32Array(room);
  let firsts = new Float64Array(room);
  let seconds = new Float64Array(room);
  let mosts = new Float64Array(room);
  let index = new Int32Array(room * 2);
  // most keys have one record and one value: lists are made for the others only
  const ids: (string | undefined)[] = [];
  const values: (string | undefined)[] = [];
  const moreIds = new Map<number, string[]>();
  const moreValues = new Map<number, string[]>();
  const hash = new Uint32Array(2);

  const slotOf = (h: number, l: number, part: number): number => {
    const mask = index.length - 1;
    let slot = (h ^ part) & mask;
    for (;;) {
      const place = (index[slot] ?? 0) - 1;
      if (place === -1 || (high[place] === h && low[place] === l && parts[place] === part)) return slot;
      slot = (slot + 1) & mask;
    }
  };

  const grow = (): void => {
    room *= 2;
    high = grown(high, room);
    low = grown(low, room);
    parts = grown(parts, room);
    counts = grown(counts, room);
    firsts = grown(firsts, room);
    seconds = grown(seconds, room);
    mosts = grown(mosts, room);
    index = new Int32Array(room * 2);
    for (let place = 0; place < size; place++) {
      index[slotOf(high[place] ?? 0, low[place] ?? 0, parts[place] ?? 0)] = place + 1;
    }
  };

  const placeOf = (h: number, l: number, part: number): number => {
    const slot = slotOf(h, l, part);
    const known = index[slot] ?? 0;
    if (known > 0) return known - 1;
    const place = size++;
    high[place] = h;
    low[place] = l;
    parts[place] = part;
    mosts[place] = -1;
    ids.push(undefined);
    values.push(undefined);
    index[slot] = size;
    if (size === room) grow();
    return place;
  };

  const keepText = (
    single: (string | undefined)[],
    more: Map<number, string[]>,
    place: number,
    text: string,
  ): void => {
    const list = more.get(place);
    if (list !== undefined) {
      const last = list[keep - 1];
      if (last === undefined || text < last) addSmallest(list, ownText(text), keep);
      return;
    }
    const only = single[place];
    if (only === text) return;
    if (only === undefined) single[place] = ownText(text);
    else more.set(place, only < text ? [only, ownText(text)] : [ownText(text), only]);
  };

  const textsAt = (
    single: readonly (string | undefined)[],
    more: ReadonlyMap<number, readonly string[]>,
    place: number,
  ): readonly string[] => {
    const only = single[place];
    return more.get(place) ?? (only === undefined ? [] : [only]);
  };

  const entryAt = (place: number): KeyEntry => ({
    part: parts[place] ?? 0,
    count: counts[place] ?? 0,
    first: firsts[place] ?? 0,
    second: seconds[place] ?? 0,
    most: mosts[place] ?? -1,
    ids: textsAt(ids, moreIds, place),
    values: textsAt(values, moreValues, place),
  });

  const add = (place: number, first: number, second: number): void => {
    firsts[place] = addCents(firsts[place] ?? 0, first);
    seconds[place] = addCents(seconds[place] ?? 0, second);
  };
  const raise = (place: number, figure: number): void => {
    if (figure > (mosts[place] ?? -1)) mosts[place] = figure;
  };

  return {
    get size() {
      return size;
    },
    place(part, key, more = "") {
      hashKey(key, more, hash);
      return placeOf(hash[0] ?? 0, hash[1] ?? 0, part);
    },
    find(part, key) {
      hashKey(key, "", hash);
      const known = index[slotOf(hash[0] ?? 0, hash[1] ?? 0, part)] ?? 0;
      return known === 0 ? undefined : entryAt(known - 1);
    },
    count(place, id) {
      counts[place] = (counts[place] ?? 0) + 1;
      if (id !== undefined) keepText(ids, moreIds, place, id);
    },
    add,
    raise,
    note: (place, value) => keepText(values, moreValues, place, value),
    *entries() {
      for (let place = 0; place < size; place++) yield entryAt(place);
    },
    snapshot() {
      const order = Array.from({ length: size }, (_, place) => place).sort(
        (a, b) =>
          (high[a] ?? 0) - (high[b] ?? 0) ||
          (low[a] ?? 0) - (low[b] ?? 0) ||
          (parts[a] ?? 0) - (parts[b] ?? 0),
      );
      return order.map((place) => {
        const { part, count, first, second, most, ids, values } = entryAt(place);
        return [high[place] ?? 0, low[place] ?? 0, part, count, first, second, most, ids, values];
      });
    },
    merge(rows) {
      for (const [h, l, part, count, first, second, most, otherIds, otherValues] of rows) {
        const place = placeOf(h, l, part);
        counts[place] = (counts[place] ?? 0) + count;
        add(place, first, second);
        raise(place, most);
        for (const id of otherIds) keepText(ids, moreIds, place, id);
        for (const value of otherValues) keepText(values, moreValues, place, value);
      }
    },
  };
};

type Column = Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

const grown = <C extends Column>(column: C, room: number): C => {
  const larger = new (column.constructor as new (length: number) => C)(room);
  larger.set(column);
  return larger;
};
