import type { TextPool } from "./text-pool.js";

/** The smallest different texts of each place of a table, few of them. */
export interface KeptTexts {
  /** Makes room for more places. */
  grow(room: number): void;
  keep(place: number, text: string): void;
  /** In their order. */
  at(place: number): readonly string[];
  /** Texts that were given up since the last move. */
  readonly given: number;
  /** Takes up where the pool has moved its texts to. */
  move(moved: (at: number) => number): void;
}

export interface KeptTextsOptions {
  /** Texts that are kept for a place. */
  readonly most: number;
  readonly room: number;
  readonly pool: TextPool;
}

/** Marks the number of a link where there are several texts; without it a number is where the only text lies. */
const LINKED = 0x80000000;
const FIRST_LINKS = 256;
/** Columns of a link: where its text lies, the link with the next smaller text, how many links there are from here. */
const LINK = 3;
const NEXT = 1;
const LEFT = 2;

export const createKeptTexts = ({ most, room, pool }: KeptTextsOptions): KeptTexts => {
  // most places have one text; several hang together from the largest to the smallest, so that one comparison tells
  // of most further texts that they are too large
  let heads = new Uint32Array(room);
  let links = new Uint32Array(FIRST_LINKS * LINK);
  let linked = 1;
  /** Links that were given up, to be used again. */
  let free = 0;
  let given = 0;
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
  const newLink = (text: number, next: number, left: number): number => {
    if (free !== 0) {
      const link = free;
      free = field(link, NEXT);
      links.set([text, next, left], link * LINK);
      return link;
    }
    if ((linked + 1) * LINK > links.length) {
      const larger = new Uint32Array(links.length * 2);
      larger.set(links);
      links = larger;
    }
    const at = linked * LINK;
    links[at] = text;
    links[at + NEXT] = next;
    links[at + LEFT] = left;
    return linked++;
  };
  const field = (link: number, column: number): number => links[link * LINK + column] ?? 0;

  /** Puts a text where it belongs below `link`; gives the link the chain then begins with. */
  const insert = (link: number, text: string): number => {
    if (link === 0) return newLink(put(text), 0, 1);
    const order = pool.compare(field(link, 0), text);
    if (order === 0) return link;
    if (order < 0) return newLink(put(text), link, field(link, LEFT) + 1);
    const below = insert(field(link, NEXT), text);
    links[link * LINK + NEXT] = below;
    links[link * LINK + LEFT] = field(below, LEFT) + 1;
    return link;
  };

  return {
    grow(room) {
      const larger = new Uint32Array(room);
      larger.set(heads);
      heads = larger;
    },
    keep(place, text) {
      let head = heads[place] ?? 0;
      if (head === 0) {
        heads[place] = put(text);
        return;
      }
      if (head < LINKED) {
        if (pool.compare(head, text) === 0) return;
        head = LINKED + newLink(head, 0, 1);
      }
      const first = head - LINKED;
      const full = field(first, LEFT) >= most;
      if (full && pool.compare(field(first, 0), text) <= 0) return;
      const chain = insert(first, text);
      // the largest is given up where there are too many
      if (field(chain, LEFT) <= most) {
        heads[place] = LINKED + chain;
        return;
      }
      heads[place] = LINKED + field(chain, NEXT);
      links.set([0, free, 0], chain * LINK);
      free = chain;
      given += 1;
    },
    get given() {
      return given;
    },
    move(moved) {
      for (let place = 0; place < heads.length; place++) {
        const head = heads[place] ?? 0;
        if (head !== 0 && head < LINKED) heads[place] = moved(head);
      }
      for (let at = LINK; at < linked * LINK; at += LINK) {
        const text = links[at] ?? 0;
        if (text !== 0) links[at] = moved(text);
      }
      lastAt = 0;
      given = 0;
    },
    at(place) {
      const head = heads[place] ?? 0;
      if (head === 0) return [];
      if (head < LINKED) return [pool.read(head)];
      const texts: string[] = [];
      for (let link = head - LINKED; link !== 0; link = field(link, NEXT))
        texts.push(pool.read(field(link, 0)));
      return texts.reverse();
    },
  };
};
