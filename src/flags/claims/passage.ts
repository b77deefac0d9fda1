import type { FactPatterns } from "./fact-patterns.js";
import type { Stretch } from "./split-passages.js";
import type { TermHit } from "./term-scanner.js";

const YEARS = /(?<!\d)20\d{2}(?!\d)/g;

/** A stretch of a folded text with the words in it; shapes of facts are looked for only when a rule asks. */
export class Passage<Hit extends TermHit> implements Stretch {
  readonly start: number;
  readonly end: number;
  readonly hits: readonly Hit[];
  readonly #folded: string;
  readonly #patterns: FactPatterns;

  constructor({ start, end }: Stretch, hits: readonly Hit[], folded: string, patterns: FactPatterns) {
    this.start = start;
    this.end = end;
    this.hits = hits;
    this.#folded = folded;
    this.#patterns = patterns;
  }

  /** Whether a group of words or a shape of a fact is there, negated or not. */
  has(fact: string): boolean {
    if (this.hits.some(({ group }) => group === fact)) return true;
    return (
      Object.hasOwn(this.#patterns, fact) && this.#patterns[fact as keyof FactPatterns].test(this.#text())
    );
  }

  /** Years of this century it names. */
  years(): readonly number[] {
    return (this.#text().match(YEARS) ?? []).map(Number);
  }

  #text(): string {
    return this.#folded.slice(this.start, this.end);
  }
}
