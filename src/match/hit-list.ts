import { INDUSTRY } from "./mask.js";

/**
 * The terms found in one text, in columns that the next text overwrites: an object for each hit would be most of
 * the work of a scan.
 */
export class HitList {
  term = new Int32Array(256);
  start = new Int32Array(256);
  end = new Int32Array(256);
  mask = new Uint8Array(256);
  size = 0;
  /** Positions of the hits, longest first; see `sort`. */
  order = new Int32Array(256);
  private next = new Int32Array(256);
  /** First and last hit of each length, those of the borrower's sector in a second half. */
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private readonly half: number;
  private longest = 0;

  /** @param longest length of the longest term */
  constructor(longest: number) {
    this.half = longest + 1;
    this.first = new Int32Array(2 * this.half).fill(NONE);
    this.last = new Int32Array(2 * this.half);
  }

  clear(): void {
    this.first.fill(NONE, 0, this.longest + 1);
    this.first.fill(NONE, this.half, this.half + this.longest + 1);
    this.longest = 0;
    this.size = 0;
  }

  /** Hits are added in the order in which they end, so that those of one length are in the order of the text. */
  add(term: number, start: number, end: number, mask: number): void {
    const h = this.size;
    if (h === this.term.length) this.grow();
    this.term[h] = term;
    this.start[h] = start;
    this.end[h] = end;
    this.mask[h] = mask;
    this.next[h] = NONE;
    this.size = h + 1;
    const length = end - start;
    if (length > this.longest) this.longest = length;
    const slot = mask & INDUSTRY ? this.half + length : length;
    if (this.first[slot] === NONE) this.first[slot] = h;
    else this.next[this.last[slot] ?? 0] = h;
    this.last[slot] = h;
  }

  /** Puts the longest hits first, equals in the order of the text, and the borrower's sector behind the use of funds. */
  sort(): void {
    let n = 0;
    for (let from = 0; from <= this.half; from += this.half) {
      for (let length = this.longest; length > 0; length -= 1) {
        for (let h = this.first[from + length] ?? NONE; h !== NONE; h = this.next[h] ?? NONE) {
          this.order[n] = h;
          n += 1;
        }
      }
    }
  }

  private grow(): void {
    this.term = doubled(this.term);
    this.start = doubled(this.start);
    this.end = doubled(this.end);
    this.order = doubled(this.order);
    this.next = doubled(this.next);
    const mask = new Uint8Array(this.mask.length * 2);
    mask.set(this.mask);
    this.mask = mask;
  }
}

const NONE = -1;

const doubled = (from: Int32Array) => {
  const to = new Int32Array(from.length * 2);
  to.set(from);
  return to;
};
