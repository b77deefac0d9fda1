import { addSmallest } from "./smallest.js";
import type { TextPool } from "./text-pool.js";

/** The smallest different texts of each place of a table, few of them. */
export interface KeptTexts {
  /** Makes room for more places. */
  grow(room: number): void;
  keep(place: number, text: string): void;
  at(place: number): readonly string[];
}

export interface KeptTextsOptions {
  /** Texts that are kept for a place. */
  readonly most: number;
  readonly room: number;
  readonly pool: TextPool;
}

/** In the place of where a text lies: several do, in a list. */
const SEVERAL = 0xffffffff;

export const createKeptTexts = ({ most, room, pool }: KeptTextsOptions): KeptTexts => {
  // most places have one text: lists are made for the others only
  let single = new Uint32Array(room);
  const lists = new Map<number, string[]>();
  let last = "";
  let lastAt = 0;

  // one record comes under several keys one after the other: its id is kept once
  const put = (text: string): number => {
    if (text !== last || lastAt === 0) {
      lastAt = pool.put(text);
      last = text;
    }
    return lastAt;
  };

  return {
    grow(room) {
      const larger = new Uint32Array(room);
      larger.set(single);
      single = larger;
    },
    keep(place, text) {
      const only = single[place] ?? 0;
      if (only === 0) {
        single[place] = put(text);
        return;
      }
      if (only !== SEVERAL) {
        if (pool.holds(only, text)) return;
        lists.set(place, [pool.read(only)]);
        single[place] = SEVERAL;
      }
      const list = lists.get(place) ?? [];
      const highest = list[most - 1];
      if (highest === undefined || text < highest) addSmallest(list, pool.read(put(text)), most);
    },
    at(place) {
      const only = single[place] ?? 0;
      return lists.get(place) ?? (only === 0 ? [] : [pool.read(only)]);
    },
  };
};
