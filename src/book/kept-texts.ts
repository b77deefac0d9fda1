import type { TextPool } from "./text-pool.js";

/**
 * The smallest different texts of each key of a table, few of them. A key holds one number, its head: 0 for no
 * text, where the text lies for one, the first link below 0 for several.
 */
export interface KeptTexts {
  /** The head of a key after one more text. */
  keep(head: number, text: string): number;
  /** In their order. */
  at(head: number): readonly string[];
  /** Takes up where the pool has moved the texts of links to; heads of single texts are the table's. */
  move(moved: (at: number) => number): void;
}

export interface KeptTextsOptions {
  /** Texts that are kept for a key. */
  readonly most: number;
  readonly pool: TextPool;
  /** Called when a text is given up. */
  readonly onGiven: () => void;
}

const FIRST_LINKS = 256;
/** Columns of a link: where its text lies, the link with the next smaller text, how many links there are from here. */
const LINK = 3;
const NEXT = 1;
const LEFT = 2;

export const createKeptTexts = ({ most, pool, onGiven }: KeptTextsOptions): KeptTexts => {
  // most keys have one text; several hang together from the largest to the smallest, so that one comparison tells
  // of most further texts that they are too large
  let links = new Int32Array(FIRST_LINKS * LINK);
  let linked = 1;
  /** Links that were given up, to be used again. */
  let free = 0;
  let last = "";
  let lastAt = 0;
  let former = "";
  let formerAt = 0;

  // one record comes under several keys one after the other: its id is kept once, and so is a code between names
  const put = (text: string): number => {
    if (text === last && lastAt !== 0) return lastAt;
    const at = text === former && formerAt !== 0 ? formerAt : pool.put(text);
    former = last;
    formerAt = lastAt;
    last = text;
    lastAt = at;
    return at;
  };
  const field = (link: number, column: number): number => links[link * LINK + column] ?? 0;
  const set = (link: number, text: number, next: number, left: number): void => {
    const at = link * LINK;
    links[at] = text;
    links[at + NEXT] = next;
    links[at + LEFT] = left;
  };
  const newLink = (text: number, next: number, left: number): number => {
    let link = free;
    if (link !== 0) {
      free = field(link, NEXT);
    } else {
      link = linked++;
      if (linked * LINK > links.length) {
        const larger = new Int32Array(links.length * 2);
        larger.set(links);
        links = larger;
      }
    }
    set(link, text, next, left);
    return link;
  };

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
  const keepFurther = (first: number, text: string): number => {
    if (field(first, LEFT) >= most && pool.compare(field(first, 0), text) <= 0) return -first;
    const chain = insert(first, text);
    if (field(chain, LEFT) <= most) return -chain;
    // the largest is given up where there are too many
    const smaller = field(chain, NEXT);
    set(chain, 0, free, 0);
    free = chain;
    onGiven();
    return -smaller;
  };

  return {
    keep(head, text) {
      if (head === 0) return put(text);
      if (head < 0) return keepFurther(-head, text);
      return pool.compare(head, text) === 0 ? head : keepFurther(newLink(head, 0, 1), text);
    },
    move(moved) {
      for (let at = LINK; at < linked * LINK; at += LINK) {
        const text = links[at] ?? 0;
        if (text !== 0) links[at] = moved(text);
      }
      lastAt = 0;
      formerAt = 0;
    },
    at(head) {
      if (head === 0) return [];
      if (head > 0) return [pool.read(head)];
      const texts: string[] = [];
      for (let link = -head; link !== 0; link = field(link, NEXT)) texts.push(pool.read(field(link, 0)));
      return texts.reverse();
    },
  };
};
