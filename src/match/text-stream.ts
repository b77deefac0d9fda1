import { type Clause, clauseAt, splitClauses } from "./clauses.js";
import type { StreamField } from "./read-text.js";

export interface StreamParts {
  readonly text: string;
  readonly fields: readonly StreamField[];
  /** Where the borrower's sector begins; the length of the text where it is not given. */
  readonly sectorFrom: number;
}

/** The texts of a record one behind the other, with where each piece stands. */
export class TextStream {
  readonly text: string;
  readonly fields: readonly StreamField[];
  clauses: readonly Clause[];
  /** Bits of all sentences with a use of funds. */
  readonly sentences: number;
  readonly sectorFrom: number;

  constructor({ text, fields, sectorFrom }: StreamParts) {
    this.text = text;
    this.fields = fields;
    this.clauses = splitClauses(text);
    this.sectorFrom = sectorFrom;
    let sentences = 0;
    for (const { start, sentence } of this.clauses) if (start < sectorFrom) sentences |= bitOf(sentence);
    this.sentences = sentences;
  }

  sentenceBit(at: number): number {
    return at >= this.sectorFrom ? ~0 : bitOf(clauseAt(this.clauses, at)?.sentence ?? 0);
  }

  isGap(at: number): boolean {
    let field = this.fields[0];
    for (const f of this.fields) if (f.start <= at) field = f;
    if (!field || at <= field.start) return true;
    const { at: offsets } = field.normalised;
    if (!offsets) return false;
    return (offsets[at - field.start] ?? 0) - (offsets[at - field.start - 1] ?? 0) > 1;
  }
}

/** All sentences behind the thirtieth share one bit. */
const bitOf = (sentence: number): number => 1 << Math.min(30, sentence);
