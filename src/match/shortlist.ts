/** More candidates than a reviewer can compare help nobody. */
const KEPT = 6;

/** The best items so far, best first; of equals the one that stands earlier in the edition. */
export class Shortlist {
  readonly indexes = new Int32Array(KEPT);
  readonly scores = new Float64Array(KEPT);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  /** An item with this score or less cannot get in. */
  refuses(score: number): boolean {
    return this.size === KEPT && score < (this.scores[KEPT - 1] ?? 0);
  }

  add(index: number, score: number): void {
    const { indexes, scores } = this;
    let at = this.size;
    while (at > 0) {
      const before = scores[at - 1] ?? 0;
      if (before > score || (before === score && (indexes[at - 1] ?? 0) < index)) break;
      at -= 1;
    }
    if (at === KEPT) return;
    const end = Math.min(this.size, KEPT - 1);
    for (let k = end; k > at; k -= 1) {
      indexes[k] = indexes[k - 1] ?? 0;
      scores[k] = scores[k - 1] ?? 0;
    }
    indexes[at] = index;
    scores[at] = score;
    this.size = Math.min(this.size + 1, KEPT);
  }
}
